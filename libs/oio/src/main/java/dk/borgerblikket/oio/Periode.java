package dk.borgerblikket.oio;

import java.time.Instant;

/**
 * A span of valid time: from inclusive, to exclusive (case-index §3.3).
 *
 * @param fra first moment in the period; {@link Instant#MIN} when it has no beginning
 * @param til first moment after the period; {@link Instant#MAX} when it has no end
 */
public record Periode(Instant fra, Instant til) {

    /** All of time. */
    public static final Periode ALTID = new Periode(Instant.MIN, Instant.MAX);

    /** Whether the period holds no moment at all. */
    public boolean erTom() {
        return !fra.isBefore(til);
    }

    /** Whether the moment lies in the period. */
    public boolean omfatter(Instant tid) {
        return !tid.isBefore(fra) && tid.isBefore(til);
    }

    /** Whether the two periods share a moment. */
    public boolean overlapper(Periode anden) {
        return fra.isBefore(anden.til) && anden.fra.isBefore(til);
    }
}
