package dk.borgerblikket.visibility.grundlag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value and the period of valid time in which it holds.
 *
 * @param vaerdi the value
 * @param fra first moment; null when it has always held
 * @param til first moment after; null when it holds until further notice
 */
public record Gyldig<T>(
        T vaerdi, @Nullable Instant fra, @Nullable Instant til) {

    /** Whether the value holds at the moment: from inclusive, to exclusive (V-810). */
    public boolean gaelder(Instant tid) {
        return (fra == null || !tid.isBefore(fra)) && (til == null || tid.isBefore(til));
    }

    /** All values that hold at the moment, in the order given. */
    public static <T> List<T> paa(List<Gyldig<T>> tidslinje, Instant tid) {
        var gaeldende = new ArrayList<T>(tidslinje.size());
        for (var g : tidslinje) {
            if (g.gaelder(tid)) {
                gaeldende.add(g.vaerdi());
            }
        }
        return Collections.unmodifiableList(gaeldende);
    }

    /** The value that holds at the moment; empty when there is none, or more than one and so no certain one. */
    public static <T> Optional<T> eneste(List<Gyldig<T>> tidslinje, Instant tid) {
        var gaeldende = paa(tidslinje, tid);
        return gaeldende.size() == 1 ? Optional.of(gaeldende.getFirst()) : Optional.empty();
    }
}
