package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetekst.Stikord;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a class beside number and title, as of a date. */
@Singleton
final class Klasseindhold {

    /**
     * What did the newest release by the day ($2) that has the class ($1) say of it, else the first after? Served by
     * ix_kle_klasse_uuid.
     */
    private static final String TEKST = """
            SELECT indhold::text AS indhold, udgivelsesdato
            FROM kle_klasse JOIN kle_udgave USING (udgave_id) JOIN kle_tekst ON fingeraftryk = tekst
            WHERE uuid = $1
            ORDER BY udgivelsesdato <= $2 DESC, CASE WHEN udgivelsesdato <= $2 THEN udgivelsesdato END DESC, udgivelsesdato
            LIMIT 1
            """;

    private final Pool pool;
    private final ObjectMapper json;
    private final Klasseopslag opslag;
    private final Objektopslag objekter;
    private final Clock ur;

    Klasseindhold(Pool pool, ObjectMapper json, Klasseopslag opslag, Objektopslag objekter, Clock ur) {
        this.pool = pool;
        this.json = json;
        this.opslag = opslag;
        this.objekter = objekter;
        this.ur = ur;
    }

    /**
     * A class with its texts.
     *
     * @param udgave the release that the texts are of; null for a class that came another way
     */
    record Indhold(Klasse klasse, @Nullable LocalDate udgave, Klassetekst tekst) {}

    private record Udgavetekst(LocalDate udgave, Klassetekst tekst) {}

    /**
     * @param id number or UUID
     * @throws dk.borgerblikket.web.Fejl 404 when the class never was published
     */
    Uni<Indhold> hent(String id, @Nullable LocalDate dato, Lokalsyn syn) {
        var dag = dato == null ? Dato.dag(ur.instant()) : dato;
        return opslag.enkelt(id, dag, syn)
                .chain(klasse -> udgavetekst(klasse.uuid(), dag)
                        .chain(fundet -> fundet.isPresent()
                                ? Uni.createFrom()
                                        .item(new Indhold(
                                                klasse,
                                                fundet.get().udgave(),
                                                fundet.get().tekst()))
                                : objekttekst(klasse.uuid(), dag).map(tekst -> new Indhold(klasse, null, tekst))));
    }

    private Uni<Optional<Udgavetekst>> udgavetekst(UUID uuid, LocalDate dag) {
        return pool.preparedQuery(TEKST).execute(Tuple.of(uuid, dag)).map(raekker -> {
            for (var raekke : raekker) {
                return Optional.of(
                        new Udgavetekst(raekke.getLocalDate("udgivelsesdato"), laes(raekke.getString("indhold"))));
            }
            return Optional.empty();
        });
    }

    private Klassetekst laes(String indhold) {
        try {
            return json.readValue(indhold, Klassetekst.class);
        } catch (JsonProcessingException ugyldig) {
            throw new IllegalStateException("kle_tekst kan ikke læses", ugyldig);
        }
    }

    private Uni<Klassetekst> objekttekst(UUID uuid, LocalDate dag) {
        var tid = KlasseRepository.begyndelse(dag).toInstant();
        return objekter.hent(uuid)
                .map(fundet -> fundet.flatMap(objekt -> {
                            var paaDagen = Snit.paa(objekt.indhold(), tid).egenskaber();
                            return (paaDagen.isEmpty() ? objekt.indhold().egenskaber() : paaDagen)
                                    .reversed().stream().findFirst();
                        })
                        .map(Klasseindhold::tekst)
                        .orElse(Klassetekst.TOM));
    }

    /** The description of an object is plain text. */
    private static Klassetekst tekst(Egenskab egenskab) {
        var ord = egenskab.felter().get("Soegeord");
        return new Klassetekst(
                egenskab.tekst("BeskrivelseTekst").map(Entities::escape).orElse(null),
                egenskab.tekst("RetskildeTekst").stream()
                        .map(kilde -> new Klassetekst.Retskilde(kilde, null, null, null))
                        .toList(),
                ord == null
                        ? List.of()
                        : ord.valueStream()
                                .map(Klasseindhold::stikord)
                                .filter(Objects::nonNull)
                                .toList(),
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    private static @Nullable Stikord stikord(JsonNode ord) {
        return Stream.of("BeskrivelseTekst", "SoegeordIdentifikator")
                .map(ord::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(tekst -> new Stikord(
                        tekst.textValue(),
                        Klassenummer.laes(ord.path("SoegeordKategoriTekst").asText())
                                .orElse(null)))
                .orElse(null);
    }
}
