package dk.borgerblikket.gateway.klassifikation;

import dk.borgerblikket.gateway.klassifikation.Titler.Titel;
import dk.borgerblikket.visibility.Klassifikation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The titles of one answer from lookup, ready to be asked. */
final class Titelregister implements Klassifikation {

    /** The one that holds longest comes first; among those, the one that began last. */
    private static final Comparator<Titel> SENESTE = Comparator.comparing(
                    (Titel t) -> t.til() == null ? LocalDate.MAX : t.til())
            .thenComparing(t -> t.fra() == null ? LocalDate.MIN : t.fra())
            .reversed();

    private final Map<String, List<Titel>> titler;

    /** @throws IllegalArgumentException when there is no title at all, which cannot be told from a failed import */
    Titelregister(Titler titler) {
        if (titler.emner().isEmpty()) {
            throw new IllegalArgumentException("Klassifikationen er tom");
        }
        this.titler = titler.emner().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Titler.Emne::nummer,
                        e -> e.titler().stream().sorted(SENESTE).toList(),
                        (a, b) -> Stream.concat(a.stream(), b.stream())
                                .sorted(SENESTE)
                                .toList()));
    }

    @Override
    public Optional<String> titel(String kle, LocalDate dato) {
        var kendte = titler.getOrDefault(kle, List.of());
        return kendte.stream()
                .filter(t -> gaelder(t, dato))
                .findFirst()
                .or(() -> kendte.stream().findFirst())
                .map(Titel::titel);
    }

    private static boolean gaelder(Titel titel, LocalDate dato) {
        return (titel.fra() == null || !dato.isBefore(titel.fra()))
                && (titel.til() == null || dato.isBefore(titel.til()));
    }
}
