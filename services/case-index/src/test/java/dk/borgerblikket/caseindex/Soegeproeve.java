package dk.borgerblikket.caseindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.caseindex.fremsoeg.Fremsoegning;
import dk.borgerblikket.caseindex.importer.Importer;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports for any system and searches as any reader, without a token between. */
@Singleton
class Soegeproeve {

    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final Cvr KORSBAEK = new Cvr(Indeks.KORSBAEK);

    private final Importer importer;
    private final Fremsoegning fremsoegning;
    private final ObjectMapper json;

    Soegeproeve(Importer importer, Fremsoegning fremsoegning, ObjectMapper json) {
        this.importer = importer;
        this.fremsoegning = fremsoegning;
        this.json = json;
    }

    /** The reader that sees its own objects and nothing else. */
    static Laeser ejer(UUID system) {
        return new Laeser(KORSBAEK, system, true, List.of(), Set.of());
    }

    /** A reader that owns nothing, with these limits: {@code 27.*:2}. */
    static Laeser laeser(Set<UUID> adgange, String... afgraensninger) {
        return new Laeser(
                KORSBAEK,
                UUID.randomUUID(),
                false,
                Stream.of(afgraensninger)
                        .map(a -> new Dataafgraensning(
                                new KleMoenster(a.substring(0, a.indexOf(':'))),
                                Foelsomhed.laes(a.substring(a.indexOf(':') + 1)).orElseThrow()))
                        .toList(),
                adgange);
    }

    /** Imports the objects, cases and documents in any mix, as this system's. */
    void importer(UUID system, ObjectNode... objekter) {
        importer(system, List.of(objekter));
    }

    void importer(UUID system, List<ObjectNode> objekter) {
        var beskeder = objekter.stream()
                .map(o -> laes(
                        o.toString().replace(Indeks.SYSTEM.toString(), system.toString()),
                        o.at("/Registrering/0/RelationListe").has("Sagsaktoer")
                                ? Importobjekt.SagIndeks.class
                                : Importobjekt.DokumentIndeks.class))
                .toList();
        assertThat(importer.importer(new Skriver(system, KORSBAEK), beskeder)
                        .await()
                        .atMost(FRIST))
                .extracting(UnikRetur::statusKode)
                .containsOnly(20);
    }

    FremsoegOutput soeg(Laeser laeser, JsonNode besked) {
        return fremsoegning
                .fremsoeg(laeser, laes(besked.toString(), FremsoegInput.class))
                .await()
                .atMost(FRIST);
    }

    /** The cases found, in order. */
    List<UUID> sager(Laeser laeser, JsonNode besked) {
        return soeg(laeser, besked).sager().stream()
                .map(s -> s.objektType().uuid())
                .toList();
    }

    List<UUID> dokumenter(Laeser laeser, JsonNode besked) {
        return soeg(laeser, besked).dokumenter().stream()
                .map(s -> s.objektType().uuid())
                .toList();
    }

    private <T> T laes(String tekst, Class<? extends T> klasse) {
        try {
            return json.readValue(tekst, klasse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
