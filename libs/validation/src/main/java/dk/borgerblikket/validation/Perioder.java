package dk.borgerblikket.validation;

import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Virkning;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about periods of valid time. */
public final class Perioder {

    private Perioder() {}

    /** The period of a valid time; always when there is none. */
    public static Periode af(@Nullable Virkning virkning) {
        return virkning == null ? Periode.ALTID : virkning.periode();
    }

    /** Whether two of them have a moment in common. */
    public static boolean overlapper(Collection<Periode> perioder) {
        var sorteret = sorteret(perioder);
        for (var i = 1; i < sorteret.size(); i++) {
            if (sorteret.get(i - 1).til().isAfter(sorteret.get(i).fra())) {
                return true;
            }
        }
        return false;
    }

    /** Whether each period begins where the one before it ends. */
    public static boolean sammenhaengende(Collection<Periode> perioder) {
        var sorteret = sorteret(perioder);
        for (var i = 1; i < sorteret.size(); i++) {
            if (!sorteret.get(i - 1).til().equals(sorteret.get(i).fra())) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of them has no end. */
    public static boolean aabenSlutning(Collection<Periode> perioder) {
        return perioder.stream().anyMatch(p -> p.til().equals(Instant.MAX));
    }

    private static List<Periode> sorteret(Collection<Periode> perioder) {
        return perioder.stream().sorted(Comparator.comparing(Periode::fra)).toList();
    }
}
