package dk.borgerblikket.administration.klekonfiguration.kontrol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What municipalities have to show: that it is opened, and from a day that is early enough (V-808). */
record Etapekontrol(List<Etapepunkt> etapekatalog, boolean skalVise) {

    Stream<Fund> fund(List<Laestlinje> linjer) {
        var fradato = etapekatalog.stream().flatMap(punkt -> fradato(punkt, linjer).stream());
        return skalVise ? Stream.concat(fradato, mangler(linjer)) : fradato;
    }

    /** V-808, for the line that decides on the number. */
    private static Optional<Fund> fradato(Etapepunkt punkt, List<Laestlinje> linjer) {
        return afgoerende(punkt, linjer)
                .filter(l -> l.linje().vis() && erEfter(l.linje().fradato(), punkt.senesteFradato()))
                .map(l -> l.fejl(
                        "fradato",
                        "Fradato for " + punkt.kle() + " (" + punkt.punkt() + ") må senest være "
                                + Dansk.dato(punkt.senesteFradato())));
    }

    /** One finding for a number, also when several items lie on it. */
    private Stream<Fund> mangler(List<Laestlinje> linjer) {
        return etapekatalog.stream()
                .filter(punkt ->
                        afgoerende(punkt, linjer).filter(Laestlinje::aabner).isEmpty())
                .collect(Collectors.groupingBy(Etapepunkt::kle, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Fund(
                        null,
                        e.getKey().nummer(),
                        null,
                        Alvor.ADVARSEL,
                        e.getKey() + " ("
                                + Dansk.opregning(e.getValue().stream()
                                        .map(Etapepunkt::punkt)
                                        .distinct()
                                        .toList())
                                + ") skal vises senest i "
                                + e.getValue().stream()
                                        .mapToInt(Etapepunkt::aar)
                                        .min()
                                        .orElseThrow()
                                + ", men er ikke åbnet"));
    }

    private static Optional<Laestlinje> afgoerende(Etapepunkt punkt, List<Laestlinje> linjer) {
        return linjer.stream()
                .filter(l -> l.kle().omfatter(punkt.kle()))
                .max(Comparator.comparingInt(l -> l.kle().praecision()));
    }

    private static boolean erEfter(@Nullable LocalDate fradato, LocalDate seneste) {
        return fradato != null && fradato.isAfter(seneste);
    }
}
