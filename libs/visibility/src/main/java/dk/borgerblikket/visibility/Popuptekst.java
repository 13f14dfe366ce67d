package dk.borgerblikket.visibility;

import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text that tells the citizen what an authority shows and what it does not (borgerblikket §7.1). It follows from the
 * configuration alone, so nobody can word it differently from what is true (P-711).
 */
public final class Popuptekst {

    private static final DateTimeFormatter DANSK_DATO =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    private Popuptekst() {}

    /**
     * The text in plain Danish, as one paragraph.
     *
     * @param kommune the authority and its configuration in force
     * @param nationalt what no authority can open
     * @param klassifikation titles of KLE
     * @param dato the day on which the text is read; titles are those valid on it
     */
    public static String tekst(
            Kommuneopsaetning kommune, NationaleRegler nationalt, Klassifikation klassifikation, LocalDate dato) {
        var navn = kommune.navn();
        if (!kommune.tilsluttet()) {
            return "%s er ikke tilsluttet endnu, så her vises ingen sager eller ydelser fra %s.".formatted(navn, navn);
        }
        var omraader = new Popupomraader(kommune.linjer(), nationalt, klassifikation, dato);
        var saetninger = new ArrayList<String>();
        var grupper = grupper(omraader);
        if (grupper.isEmpty()) {
            saetninger.add("%s viser ingen sager eller ydelser her.".formatted(navn));
        } else {
            grupper.forEach((vilkaar, navne) -> saetninger.addAll(gruppe(navn, vilkaar, navne)));
            saetninger.add("Andre områder vises ikke.");
            saetninger.addAll(filter(omraader));
            saetninger.addAll(dokumenter(omraader));
            saetninger.add("Journalnotater vises ikke.");
        }
        saetninger.add("Har du spørgsmål til indholdet, skal du kontakte %s.".formatted(navn));
        return String.join(" ", saetninger);
    }

    private record Vilkaar(Set<Slags> slags, @Nullable LocalDate fradato, boolean aktive) {}

    private record Omraade(String tekst, @Nullable LocalDate fradato, boolean aktive) {}

    /** Areas with the same terms, in the order of their first KLE number (P-714). */
    private static LinkedHashMap<Vilkaar, List<String>> grupper(Popupomraader omraader) {
        var slags = new LinkedHashMap<Omraade, Set<Slags>>();
        for (var moenster : omraader.moenstre()) {
            for (var s : Slags.values()) {
                omraader.aaben(moenster, s)
                        .ifPresent(l -> slags.computeIfAbsent(
                                        new Omraade(
                                                omraader.tekst(moenster, s),
                                                l.fradato(),
                                                l.fradato() != null && l.aktiveUdenFradato()),
                                        o -> new LinkedHashSet<>())
                                .add(s));
            }
        }
        var grupper = new LinkedHashMap<Vilkaar, List<String>>();
        slags.forEach((o, s) -> grupper.computeIfAbsent(new Vilkaar(s, o.fradato(), o.aktive()), v -> new ArrayList<>())
                .add(o.tekst()));
        return grupper;
    }

    private static List<String> gruppe(String kommune, Vilkaar vilkaar, List<String> omraader) {
        var slags = slags(vilkaar.slags());
        var fradato = vilkaar.fradato();
        var foerste = "%s viser %s%s inden for %s: %s."
                .formatted(
                        kommune,
                        slags,
                        fradato == null ? "" : ", der er oprettet fra og med %s,".formatted(fradato.format(DANSK_DATO)),
                        omraader.size() == 1 ? "følgende område" : "følgende områder",
                        String.join("; ", omraader));
        return vilkaar.aktive() ? List.of(foerste, aktive(vilkaar.slags())) : List.of(foerste);
    }

    private static String slags(Set<Slags> slags) {
        return slags.size() == 2 ? "sager og ydelser" : slags.contains(Slags.SAGER) ? "sager" : "ydelser";
    }

    private static String aktive(Set<Slags> slags) {
        if (!slags.contains(Slags.SAGER)) {
            return "Ydelser i igangværende sager, der er oprettet tidligere, vises også.";
        }
        return slags.size() == 2
                ? "Igangværende sager, der er oprettet tidligere, og deres ydelser vises også."
                : "Igangværende sager, der er oprettet tidligere, vises også.";
    }

    private static List<String> filter(Popupomraader omraader) {
        var filtreres = omraader.aabne().stream()
                .map(KleLinje::fagsystemer)
                .anyMatch(f -> f.tilstand() != Fagsystemfilter.Tilstand.ALLE);
        return filtreres ? List.of("Oplysninger fra nogle af myndighedens fagsystemer vises ikke.") : List.of();
    }

    private static List<String> dokumenter(Popupomraader omraader) {
        var efterValg = new LinkedHashMap<Dokumentvalg, List<String>>();
        for (var moenster : omraader.moenstre()) {
            omraader.aaben(moenster, Slags.SAGER)
                    .map(KleLinje::dokumenter)
                    .ifPresent(valg -> efterValg
                            .computeIfAbsent(valg, v -> new ArrayList<>())
                            .add(omraader.navn(moenster)));
        }
        if (efterValg.isEmpty() || efterValg.keySet().equals(Set.of(Dokumentvalg.INGEN))) {
            return List.of("Dokumenter vises ikke.");
        }
        var overalt = efterValg.size() == 1;
        var saetninger = new ArrayList<String>();
        efterValg.forEach((valg, omraade) -> saetninger.add(dokumenter(valg, overalt ? null : omraade)));
        return saetninger;
    }

    private static String dokumenter(Dokumentvalg valg, @Nullable List<String> omraader) {
        var indenFor = omraader == null ? "" : "Inden for %s ".formatted(String.join("; ", omraader));
        var hvad = valg == Dokumentvalg.TIL_FRA_BORGEREN ? "breve til og fra dig" : "dokumenter";
        if (valg == Dokumentvalg.INGEN) {
            return indenFor + "vises dokumenter ikke.";
        }
        return omraader == null
                ? "Du kan se titler på %s, men ikke åbne dem.".formatted(hvad)
                : indenFor + "kan du se titler på %s, men ikke åbne dem.".formatted(hvad);
    }
}
