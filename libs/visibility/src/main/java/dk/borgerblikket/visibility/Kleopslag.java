package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which line of a municipality's KLE configuration holds for a number (V-804, V-805). */
final class Kleopslag {

    private Kleopslag() {}

    /** What a line opens for. */
    enum Slags {
        SAGER,
        YDELSER;

        boolean aabnes(KleLinje linje) {
            return linje.vis() && (this == SAGER ? linje.sager() : linje.ydelser());
        }
    }

    /**
     * The line that opens the number: the most specific pattern wins, and among lines with the same pattern one that
     * closes. Two different opening lines with the same pattern contradict each other, so neither holds.
     *
     * @return empty when the number is closed, which it is by default
     */
    static Optional<KleLinje> aabenLinje(List<KleLinje> linjer, KleNummer nummer, Slags slags) {
        var traeffer =
                linjer.stream().filter(l -> l.kle().omfatter(nummer)).distinct().toList();
        var hoejest =
                traeffer.stream().mapToInt(l -> l.kle().praecision()).max().orElse(-1);
        var gaeldende =
                traeffer.stream().filter(l -> l.kle().praecision() == hoejest).toList();
        return gaeldende.size() == 1 && slags.aabnes(gaeldende.getFirst())
                ? Optional.of(gaeldende.getFirst())
                : Optional.empty();
    }

    /** Whether any of the patterns covers the number. */
    static boolean omfattes(Collection<KleMoenster> moenstre, KleNummer nummer) {
        return moenstre.stream().anyMatch(m -> m.omfatter(nummer));
    }
}
