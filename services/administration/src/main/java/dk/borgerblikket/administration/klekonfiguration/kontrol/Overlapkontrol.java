package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.oio.KleMoenster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines that cover the same numbers: which of them decides (V-805), and where none does. */
final class Overlapkontrol {

    private Overlapkontrol() {}

    static Stream<Fund> fund(List<Laestlinje> linjer) {
        var foerste = new HashMap<KleMoenster, Laestlinje>();
        linjer.forEach(linje -> foerste.putIfAbsent(linje.kle(), linje));
        return linjer.stream().flatMap(linje -> dublet(linje, foerste).or(() -> overlap(linje, foerste)).stream());
    }

    /** The most specific line wins, so two lines with the same pattern would have no winner. */
    private static Optional<Fund> dublet(Laestlinje linje, Map<KleMoenster, Laestlinje> foerste) {
        var tidligere = foerste.get(linje.kle());
        return tidligere == null || tidligere.nummer() == linje.nummer()
                ? Optional.empty()
                : Optional.of(linje.fejl(
                        "kle",
                        linje.kle() + " står allerede i linje " + (tidligere.nummer() + 1)
                                + ". Hvert mønster må kun stå én gang"));
    }

    private static Optional<Fund> overlap(Laestlinje linje, Map<KleMoenster, Laestlinje> foerste) {
        return bredere(linje.kle())
                .flatMap(kle -> Optional.ofNullable(foerste.get(kle)).stream())
                .findFirst()
                .map(bred -> linje.oplysning(
                        "kle",
                        "Linjen afgør " + linje.kle() + "; resten af " + bred.kle() + " afgøres af "
                                + bred.betegnelse()));
    }

    /** The patterns around this one, the nearest first. */
    private static Stream<KleMoenster> bredere(KleMoenster kle) {
        return switch (kle.praecision()) {
            case 3 -> Stream.concat(Stream.of(forkort(kle, 5)), bredere(forkort(kle, 5)));
            case 2 -> Stream.concat(Stream.of(forkort(kle, 2)), bredere(forkort(kle, 2)));
            case 1 -> Stream.of(new KleMoenster("*"));
            default -> Stream.empty();
        };
    }

    private static KleMoenster forkort(KleMoenster kle, int tegn) {
        return new KleMoenster(kle.moenster().substring(0, tegn));
    }
}
