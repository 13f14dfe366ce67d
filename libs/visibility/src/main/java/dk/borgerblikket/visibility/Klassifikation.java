package dk.borgerblikket.visibility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Titles of KLE, as the rules need them. An implementation that has no titles at all must not be asked: it would make
 * every number unknown and so hide everything as if there were nothing.
 */
@FunctionalInterface
public interface Klassifikation {

    /**
     * Title of an entry: the one that was valid on the day, else the last known one (K-1).
     *
     * @param kle number of a subject ({@code 32.24.04}), a group ({@code 32.24}) or a main group ({@code 32})
     * @param dato the day, in Danish local time
     * @return empty when the number has never been known (K-4)
     */
    Optional<String> titel(String kle, LocalDate dato);
}
