package dk.borgerblikket.lookup.ansvarlig;

import dk.borgerblikket.lookup.kle.Klasseart;
import dk.borgerblikket.lookup.kle.Klassenummer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subject of KLE and all that it is part of: a unit that has the group has the subject. */
final class Kletrin {

    private Kletrin() {}

    /** The number and those above it, most specific first; empty when the text is no number of the plan of subjects. */
    static Optional<List<String>> laes(String tekst) {
        return Klassenummer.laes(tekst)
                .filter(nummer -> nummer.niveau().art() == Klasseart.EMNEPLAN)
                .map(nummer -> Stream.iterate(
                                Optional.of(nummer), Optional::isPresent, n -> n.flatMap(Klassenummer::overordnet))
                        .flatMap(Optional::stream)
                        .map(Klassenummer::nummer)
                        .toList());
    }
}
