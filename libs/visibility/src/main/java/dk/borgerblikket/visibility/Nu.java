package dk.borgerblikket.visibility;

import dk.borgerblikket.visibility.grundlag.Gyldig;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has virkning at the moment of the decision (V-818).
 *
 * @param tid the moment
 */
record Nu(Instant tid) {

    /** All values that hold; the same value twice is one. */
    <T> Set<T> alle(List<Gyldig<T>> tidslinje) {
        var alle = new LinkedHashSet<T>();
        for (var g : tidslinje) {
            if (g.gaelder(tid)) {
                alle.add(g.vaerdi());
            }
        }
        return alle;
    }

    /** The value that holds; empty when there is none, or when several contradict each other. */
    <T> Optional<T> eneste(List<Gyldig<T>> tidslinje) {
        var gaeldende = alle(tidslinje);
        return gaeldende.size() == 1 ? Optional.of(gaeldende.iterator().next()) : Optional.empty();
    }

    <T> boolean ingen(List<Gyldig<T>> tidslinje) {
        for (var g : tidslinje) {
            if (g.gaelder(tid)) {
                return false;
            }
        }
        return true;
    }
}
