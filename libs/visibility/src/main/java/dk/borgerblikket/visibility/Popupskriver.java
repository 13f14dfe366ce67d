package dk.borgerblikket.visibility;

import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.Popupomraader.Omraade;
import dk.borgerblikket.visibility.Popupomraader.Vilkaar;
import dk.borgerblikket.visibility.Popuptekst.Udsagn;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what an authority shows into plain Danish, in the order of borgerblikket P-713. */
final class Popupskriver {

    private static final DateTimeFormatter DANSK_DATO =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    private final Kommuneopsaetning kommune;
    private final Popupomraader omraader;

    Popupskriver(Kommuneopsaetning kommune, NationaleRegler nationalt, Klassifikation klassifikation, LocalDate dato) {
        this.kommune = kommune;
        this.omraader = new Popupomraader(kommune.linjer(), nationalt, klassifikation, dato);
    }

    List<Udsagn> udsagn() {
        var navn = kommune.navn();
        if (!kommune.tilsluttet()) {
            return List.of(Udsagn.om("%s er ikke tilsluttet endnu, så her vises ingen sager eller ydelser fra %s."
                    .formatted(navn, navn)));
        }
        var udsagn = new ArrayList<Udsagn>();
        var grupper = grupper();
        if (kommune.stop().stream().anyMatch(stop -> stop.kle() == null && stop.itSystem() == null)) {
            udsagn.add(Udsagn.om("%s viser midlertidigt ingen sager eller ydelser her.".formatted(navn)));
        } else if (grupper.isEmpty()) {
            udsagn.add(Udsagn.om("%s viser ingen sager eller ydelser her.".formatted(navn)));
        } else {
            grupper.forEach((gruppe, navne) -> udsagn.addAll(gruppe(gruppe, navne, udsagn.isEmpty())));
            if (!omraader.altVises()) {
                udsagn.add(Udsagn.om("Andre områder vises ikke."));
            }
            udsagn.addAll(midlertidigt());
            udsagn.addAll(filter());
            udsagn.addAll(dokumenter());
            udsagn.add(Udsagn.om("Journalnotater vises ikke."));
        }
        udsagn.add(Udsagn.om("Har du spørgsmål til indholdet, skal du kontakte %s.".formatted(navn)));
        return udsagn;
    }

    private record Gruppe(Set<Slags> slags, Vilkaar vilkaar) {}

    /** Areas with the same terms, in the order of their first KLE number (P-714). */
    private LinkedHashMap<Gruppe, List<String>> grupper() {
        var slags = new LinkedHashMap<Omraade<Vilkaar>, Set<Slags>>();
        for (var s : Slags.values()) {
            omraader.viste(s)
                    .forEach(o -> slags.computeIfAbsent(o, _ -> EnumSet.noneOf(Slags.class))
                            .add(s));
        }
        var grupper = new LinkedHashMap<Gruppe, List<String>>();
        slags.keySet().stream()
                .sorted(Comparator.comparing(o -> o.moenster().moenster()))
                .forEach(o -> grupper.computeIfAbsent(new Gruppe(slags.get(o), o.hvad()), _ -> new ArrayList<>())
                        .add(omraader.tekst(o)));
        return grupper;
    }

    private List<Udsagn> gruppe(Gruppe gruppe, List<String> navne, boolean foerste) {
        var fradato = gruppe.vilkaar().fradato();
        var tekst = "%s %s%s inden for %s:"
                .formatted(
                        foerste ? kommune.navn() + " viser" : "Desuden vises",
                        slags(gruppe.slags()),
                        fradato == null ? "" : ", der er oprettet fra og med %s,".formatted(fradato.format(DANSK_DATO)),
                        navne.size() == 1 ? "følgende område" : "følgende områder");
        var omraade = new Udsagn(tekst, navne);
        return gruppe.vilkaar().aktive() ? List.of(omraade, Udsagn.om(aktive(gruppe.slags()))) : List.of(omraade);
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

    /** What is stopped for now; otherwise the text would promise it (D-726). */
    private List<Udsagn> midlertidigt() {
        var stoppet = kommune.stop().stream()
                .filter(stop -> stop.itSystem() == null)
                .flatMap(stop -> Stream.ofNullable(stop.kle()))
                .filter(omraader::noget)
                .distinct()
                .sorted(Comparator.comparing(kle -> kle.moenster()))
                .map(omraader::navn)
                .toList();
        return stoppet.isEmpty() ? List.of() : List.of(new Udsagn("Midlertidigt vises ikke:", stoppet));
    }

    private List<Udsagn> filter() {
        var filtreres = omraader.aabne().stream()
                        .map(KleLinje::fagsystemer)
                        .anyMatch(f -> f.tilstand() != Fagsystemfilter.Tilstand.ALLE)
                || kommune.stop().stream().map(Noedstop::itSystem).anyMatch(system -> system != null);
        return filtreres
                ? List.of(Udsagn.om("Oplysninger fra nogle af myndighedens fagsystemer vises ikke."))
                : List.of();
    }

    private List<Udsagn> dokumenter() {
        var efterValg = omraader.dokumenter().stream()
                .collect(Collectors.groupingBy(
                        Omraade::hvad, LinkedHashMap::new, Collectors.mapping(omraader::tekst, Collectors.toList())));
        if (efterValg.isEmpty() || efterValg.keySet().equals(Set.of(Dokumentvalg.INGEN))) {
            return List.of(Udsagn.om("Dokumenter vises ikke."));
        }
        if (efterValg.size() == 1) {
            return List.of(Udsagn.om("Du kan se titler på %s, men ikke åbne dem."
                    .formatted(hvad(efterValg.keySet().iterator().next()))));
        }
        var ingen = efterValg.remove(Dokumentvalg.INGEN) != null;
        var udsagn = new ArrayList<Udsagn>();
        efterValg.forEach((valg, navne) -> udsagn.add(
                new Udsagn("Du kan se titler på %s, men ikke åbne dem, inden for:".formatted(hvad(valg)), navne)));
        if (ingen) {
            udsagn.add(Udsagn.om("Inden for de øvrige områder vises dokumenter ikke."));
        }
        return udsagn;
    }

    private static String hvad(Dokumentvalg valg) {
        return valg == Dokumentvalg.TIL_FRA_BORGEREN ? "breve til og fra dig" : "dokumenter";
    }
}
