package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.search.Soegenoegler;
import dk.borgerblikket.search.kriterier.Elementlaeser;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.SoegInput;
import dk.borgerblikket.search.kriterier.Soegekrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Feltkrav;
import dk.borgerblikket.search.kriterier.Soegeskema;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What cases and documents are searched by (case-index §14.3, §14.4). */
@Singleton
final class Sagssoegeskema implements Soegeskema {

    private static final String UDVIDELSER = "LokalUdvidelseListe";
    private static final String EGENSKABER = "Egenskaber";
    private static final String NOEGLE = "BrugervendtNoegle";
    private static final String OPRETTET = "OprettetTidspunkt";

    /** What is not keyed, see {@link Soegenoegler}. */
    private static final Set<String> UDEN_NOEGLER = Set.of("SagsitsystemRelation", "DokumentitsystemRelation");

    private static final Map<String, String> KLASSEFELTER = Map.of(
            "Sagsklasse", "SagsklasseLokalUdvidelse",
            "Dokumentklasse", "DokumentklasseLokalUdvidelse");

    /** Before and after every date of four digits. */
    private static final String FOERSTE_DATO = "";

    private static final String EFTER_SIDSTE_DATO = "9999-12-31T";

    private final Soegenoegler noegler;

    Sagssoegeskema(Soegenoegler noegler) {
        this.noegler = noegler;
    }

    @Override
    public Set<String> tidsfelter() {
        return Set.of(OPRETTET);
    }

    @Override
    public Set<String> udvidelseslister() {
        return Set.of("SagIndeksEgenskaber", "SagsitsystemRelation", "DokumentitsystemRelation", "Sikkerhedsprofil");
    }

    @Override
    public Optional<List<Soegekrav>> udvidelse(Elementlaeser elementer, String navn, JsonNode vaerdi) {
        if (!navn.equals("SoegEgenskaberLokalUdvidelse")) {
            return Optional.empty();
        }
        var krav = new ArrayList<Soegekrav>();
        vaerdi.properties().forEach(felt -> {
            var interval = Lagerformat.laes(felt.getValue().toString(), SoegInput.Interval.class);
            switch (felt.getKey()) {
                case "OprettetTidspunktInterval" ->
                    krav.add(elementer.element(
                            List.of("AttributListe", UDVIDELSER, "SagIndeksEgenskaber"),
                            List.of(new Feltkrav.Mellem(List.of(OPRETTET), ellerAltid(interval, felt.getKey())))));
                case "SenestAendretInterval" -> krav.add(new Soegekrav.Opdateret(ellerAltid(interval, felt.getKey())));
                case "BrevDatoInterval" ->
                    krav.add(elementer.element(List.of("AttributListe", EGENSKABER), List.of(brevdato(interval))));
                default -> throw new IllegalStateException(felt.getKey());
            }
        });
        return Optional.of(krav);
    }

    private static Periode ellerAltid(SoegInput.Interval interval, String navn) {
        return Kriterielaeser.periode(interval.fraTidspunkt(), interval.tilTidspunkt(), navn)
                .orElse(Periode.ALTID);
    }

    /** A letter's date is compared with the dates as they are written; the last day counts when it has begun. */
    private static Feltkrav brevdato(SoegInput.Interval interval) {
        Kriterielaeser.periode(interval.fraTidspunkt(), interval.tilTidspunkt(), "BrevDatoInterval");
        return new Feltkrav.Dato(
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

    @Override
    public Set<Long> noegler(String liste, ObjectNode felter) {
        var resultat = new HashSet<Long>();
        if (liste.equals(EGENSKABER)) {
            for (var navn : List.of(NOEGLE, "Sagsnummer", "Dokumentnummer")) {
                if (felter.path(navn).isTextual()) {
                    resultat.add(noegler.nummer(felter.get(navn).textValue()));
                }
            }
        }
        if (!UDEN_NOEGLER.contains(liste)) {
            Soegenoegler.reference(felter.path("ReferenceID")).ifPresent(r -> resultat.add(noegler.relation(liste, r)));
        }
        if (KLASSEFELTER.containsKey(liste)) {
            var noegle = felter.path(UDVIDELSER).path(KLASSEFELTER.get(liste)).path(NOEGLE);
            if (noegle.isTextual()) {
                resultat.add(noegler.klasse(liste, noegle.textValue()));
            }
        }
        return Set.copyOf(resultat);
    }

    @Override
    public Optional<String> tekst(String liste, ObjectNode felter) {
        return liste.equals(EGENSKABER)
                ? Optional.ofNullable(felter.path("Titel").textValue())
                : Optional.empty();
    }
}
