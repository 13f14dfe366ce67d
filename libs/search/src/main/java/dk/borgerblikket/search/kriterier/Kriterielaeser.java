package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one set of criteria (case-index §14.3). Everything that is filled in is a condition; what is left out is none, so a
 * boolean that is left out matches true, false and not decided.
 */
@Singleton
public final class Kriterielaeser {

    private static final String UDVIDELSER = "LokalUdvidelseListe";

    private final Soegeskema skema;
    private final ObjectMapper json;

    Kriterielaeser(Soegeskema skema, ObjectMapper json) {
        this.skema = skema;
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @param objekttype the kind of object that it is about
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when an interval holds no moment, or a text cannot occur
     */
    public Kriterium laes(String objekttype, SoegInput input) {
        var virkning = input.soegVirkning();
        var elementer = new Elementlaeser(
                skema,
                Optional.ofNullable(virkning).flatMap(this::virkningsindhold),
                Optional.ofNullable(virkning)
                        .flatMap(v -> periode(v.fraTidspunkt(), v.tilTidspunkt(), "SoegVirkning")));
        var krav = new ArrayList<Soegekrav>();
        Map.of(
                        "AttributListe", input.attributListe(),
                        "TilstandListe", input.tilstandListe(),
                        "RelationListe", input.relationListe())
                .forEach((navn, liste) -> krav.addAll(liste(elementer, List.of(navn), trae(liste))));
        if (krav.stream().noneMatch(k -> k instanceof Soegekrav.Element)) {
            elementer.etElement().ifPresent(krav::add);
        }
        registrering(input.soegRegistrering()).ifPresent(krav::add);
        return new Kriterium(objekttype, List.copyOf(krav), viden(input));
    }

    private List<Soegekrav> liste(Elementlaeser elementer, List<String> sti, JsonNode liste) {
        var krav = new ArrayList<Soegekrav>();
        liste.properties().forEach(felt -> {
            var navn = felt.getKey();
            var herTil = med(sti, navn);
            if (navn.equals(UDVIDELSER)) {
                felt.getValue()
                        .properties()
                        .forEach(u -> krav.addAll(udvidelse(elementer, med(herTil, u.getKey()), u.getValue())));
            } else {
                felt.getValue().forEach(e -> krav.addAll(elementer.eksempel(herTil, (ObjectNode) e)));
            }
        });
        return krav;
    }

    private List<Soegekrav> udvidelse(Elementlaeser elementer, List<String> sti, JsonNode vaerdi) {
        var navn = sti.getLast();
        if (skema.udvidelseslister().contains(navn)) {
            var krav = new ArrayList<Soegekrav>();
            vaerdi.forEach(e -> krav.addAll(elementer.eksempel(sti, (ObjectNode) e)));
            return krav;
        }
        return navn.equals("SenestAendretTidspunkt")
                ? List.of(new Soegekrav.Opdateret(Elementlaeser.netop(vaerdi)))
                : skema.udvidelse(elementer, navn, vaerdi).orElseGet(() -> List.of(new Soegekrav.Vaerdi(sti, vaerdi)));
    }

    private Optional<ObjectNode> virkningsindhold(SoegInput.SoegVirkning virkning) {
        var felter = trae(new SoegInput.SoegVirkning(
                null, null, virkning.aktoerRef(), virkning.aktoerTypeKode(), virkning.noteTekst()));
        return felter.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonNodeFactory.instance.objectNode().set("Virkning", felter));
    }

    private Optional<Soegekrav> registrering(SoegInput.@Nullable SoegRegistrering registrering) {
        if (registrering == null || registrering.livscyklusKode() == null && registrering.brugerRef() == null) {
            return Optional.empty();
        }
        var felter = JsonNodeFactory.instance.objectNode();
        if (registrering.livscyklusKode() != null) {
            felter.put("LivscyklusKode", registrering.livscyklusKode().name());
        }
        if (registrering.brugerRef() != null) {
            felter.set("BrugerRef", trae(registrering.brugerRef()));
        }
        return Optional.of(new Soegekrav.Registrering(felter));
    }

    private static Kriterium.Viden viden(SoegInput input) {
        var registrering = input.soegRegistrering();
        return new Kriterium.Viden(
                Optional.ofNullable(registrering)
                        .flatMap(r -> periode(r.fraTidspunkt(), r.tilTidspunkt(), "SoegRegistrering"))
                        .orElse(Periode.ALTID),
                periode(input.soegStsFraTidspunkt(), input.soegStsTilTidspunkt(), "SoegStsTilTidspunkt")
                        .orElse(Periode.ALTID));
    }

    /**
     * The period between two ends of which either can be missing; empty when neither limits anything.
     *
     * @param navn what to call it in the error
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when it holds no moment
     */
    public static Optional<Periode> periode(@Nullable Tidspunkt fra, @Nullable Tidspunkt til, String navn) {
        var periode = new Periode(
                fra == null ? Instant.MIN : fra.instant(Instant.MIN),
                til == null ? Instant.MAX : til.instant(Instant.MAX));
        if (periode.erTom()) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, navn + ": TilTidspunkt skal ligge efter FraTidspunkt");
        }
        return periode.equals(Periode.ALTID) ? Optional.empty() : Optional.of(periode);
    }

    /** As the object itself is stored, so that equal values are equal texts. */
    private ObjectNode trae(Object vaerdi) {
        var tekst = Lagerformat.skriv(vaerdi);
        if (Lagerformat.harNul(tekst)) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, "Tekst må ikke indeholde tegnet NUL");
        }
        try {
            return (ObjectNode) json.readTree(tekst);
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException("Lagerformatet er JSON", umuligt);
        }
    }

    private static List<String> med(List<String> sti, String navn) {
        var resultat = new ArrayList<>(sti);
        resultat.add(navn);
        return List.copyOf(resultat);
    }
}
