package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.fremsoeg.Krav.Tidskrav;
import dk.borgerblikket.caseindex.lager.Soegenoegler;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.kriterier.SoegInput;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one set of criteria (case-index §14.3). Everything that is filled in is a condition; what is left out is none, so a
 * boolean that is left out matches true, false and not decided.
 */
@Singleton
final class Kriterielaeser {

    private static final String UDVIDELSER = "LokalUdvidelseListe";

    /** Lists whose elements have a valid time. Any other extension is compared as it is. */
    private static final Set<String> INDEKSETS_UDVIDELSER =
            Set.of("SagIndeksEgenskaber", "SagsitsystemRelation", "DokumentitsystemRelation", "Sikkerhedsprofil");

    /** Before and after every date of four digits. */
    private static final String FOERSTE_DATO = "";

    private static final String EFTER_SIDSTE_DATO = "9999-12-31T";

    private final Soegenoegler noegler;
    private final ObjectMapper json;

    Kriterielaeser(Soegenoegler noegler, ObjectMapper json) {
        this.noegler = noegler;
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when an interval holds no moment, or a text cannot occur
     */
    Kriterium laes(SoegInput input) {
        var virkning = input.soegVirkning();
        var elementer = new Elementlaeser(
                noegler,
                Optional.ofNullable(virkning).flatMap(this::virkningsindhold),
                Optional.ofNullable(virkning)
                        .flatMap(v -> periode(v.fraTidspunkt(), v.tilTidspunkt(), "SoegVirkning")));
        var krav = new ArrayList<Krav>();
        Map.of(
                        "AttributListe", input.attributListe(),
                        "TilstandListe", input.tilstandListe(),
                        "RelationListe", input.relationListe())
                .forEach((navn, liste) -> krav.addAll(liste(elementer, List.of(navn), trae(liste))));
        if (krav.stream().noneMatch(k -> k instanceof Krav.Element)) {
            elementer.etElement().ifPresent(krav::add);
        }
        registrering(input.soegRegistrering()).ifPresent(krav::add);
        return new Kriterium(
                input instanceof SoegSag ? Objektart.SAG : Objektart.DOKUMENT, List.copyOf(krav), viden(input));
    }

    private List<Krav> liste(Elementlaeser elementer, List<String> sti, JsonNode liste) {
        var krav = new ArrayList<Krav>();
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

    private List<Krav> udvidelse(Elementlaeser elementer, List<String> sti, JsonNode vaerdi) {
        var navn = sti.getLast();
        if (INDEKSETS_UDVIDELSER.contains(navn)) {
            var krav = new ArrayList<Krav>();
            vaerdi.forEach(e -> krav.addAll(elementer.eksempel(sti, (ObjectNode) e)));
            return krav;
        }
        return switch (navn) {
            case "SoegEgenskaberLokalUdvidelse" -> intervaller(elementer, vaerdi);
            case "SenestAendretTidspunkt" -> List.of(new Krav.Opdateret(Elementlaeser.netop(vaerdi)));
            default -> List.of(new Krav.Vaerdi(sti, vaerdi));
        };
    }

    private List<Krav> intervaller(Elementlaeser elementer, JsonNode intervaller) {
        var krav = new ArrayList<Krav>();
        intervaller.properties().forEach(felt -> {
            var interval = laes(felt.getValue());
            switch (felt.getKey()) {
                case "OprettetTidspunktInterval" ->
                    krav.add(elementer.element(
                            List.of("AttributListe", UDVIDELSER, "SagIndeksEgenskaber"),
                            new Tidskrav.Mellem(List.of("OprettetTidspunkt"), ellerAltid(interval, felt.getKey()))));
                case "SenestAendretInterval" -> krav.add(new Krav.Opdateret(ellerAltid(interval, felt.getKey())));
                case "BrevDatoInterval" ->
                    krav.add(elementer.element(List.of("AttributListe", "Egenskaber"), brevdato(interval)));
                default -> throw new IllegalStateException(felt.getKey());
            }
        });
        return krav;
    }

    private static Periode ellerAltid(SoegInput.Interval interval, String navn) {
        return periode(interval.fraTidspunkt(), interval.tilTidspunkt(), navn).orElse(Periode.ALTID);
    }

    /** A letter's date is compared with the dates as they are written; the last day counts when it has begun. */
    private static Tidskrav brevdato(SoegInput.Interval interval) {
        periode(interval.fraTidspunkt(), interval.tilTidspunkt(), "BrevDatoInterval");
        return new Tidskrav.Dato(
                List.of("BrevDato"),
                interval.fraTidspunkt() instanceof Tidspunkt.Tidsstempel(OffsetDateTime fra) ? dato(fra) : FOERSTE_DATO,
                interval.tilTidspunkt() instanceof Tidspunkt.Tidsstempel(OffsetDateTime til)
                        ? dato(til.toLocalTime().equals(LocalTime.MIDNIGHT) ? til : til.plusDays(1))
                        : EFTER_SIDSTE_DATO);
    }

    private static String dato(OffsetDateTime tid) {
        return tid.getYear() < 0
                ? FOERSTE_DATO
                : tid.getYear() > 9999 ? EFTER_SIDSTE_DATO : tid.toLocalDate().toString();
    }

    private Optional<ObjectNode> virkningsindhold(SoegInput.SoegVirkning virkning) {
        var felter = trae(new SoegInput.SoegVirkning(
                null, null, virkning.aktoerRef(), virkning.aktoerTypeKode(), virkning.noteTekst()));
        return felter.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonNodeFactory.instance.objectNode().set("Virkning", felter));
    }

    private Optional<Krav> registrering(SoegInput.@Nullable SoegRegistrering registrering) {
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
        return Optional.of(new Krav.Registrering(felter));
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

    /** Empty when neither end limits anything. */
    private static Optional<Periode> periode(@Nullable Tidspunkt fra, @Nullable Tidspunkt til, String navn) {
        var periode = new Periode(
                fra == null ? Instant.MIN : fra.instant(Instant.MIN),
                til == null ? Instant.MAX : til.instant(Instant.MAX));
        if (periode.erTom()) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, navn + ": TilTidspunkt skal ligge efter FraTidspunkt");
        }
        return periode.equals(Periode.ALTID) ? Optional.empty() : Optional.of(periode);
    }

    private SoegInput.Interval laes(JsonNode interval) {
        return Lagerformat.laes(interval.toString(), SoegInput.Interval.class);
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
