package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation is active in a period. Closing it is a period with {@link Status#Inaktiv}, not a deletion.
 *
 * @param fra first moment; null without beginning
 * @param til first moment after; null without end
 */
record Gyldighed(
        Status status, @Nullable Instant fra, @Nullable Instant til) {

    /** {@code GyldighedStatusKode}. */
    enum Status {
        Aktiv,
        Inaktiv
    }

    /** The period as one value. */
    Periode periode() {
        return new Periode(fra == null ? Instant.MIN : fra, til == null ? Instant.MAX : til);
    }
}
