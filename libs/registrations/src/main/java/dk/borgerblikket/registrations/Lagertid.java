package dk.borgerblikket.registrations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as columns hold them. A sender's date may lie outside; far away is far enough to sort and compare by. */
public final class Lagertid {

    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant SENEST = Instant.parse("9999-12-31T00:00:00Z");

    private Lagertid() {}

    /** The moment within the years that a column holds. */
    public static OffsetDateTime af(Instant tid) {
        var naer = tid.isBefore(TIDLIGST) ? TIDLIGST : tid.isAfter(SENEST) ? SENEST : tid;
        return naer.atOffset(ZoneOffset.UTC);
    }
}
