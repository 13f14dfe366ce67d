package dk.borgerblikket.visibility.konfiguration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a source system may deliver for a municipality. Without an agreement in force its data are not shown and
 * its writes are refused.
 *
 * @param itSystem the it-system instance that sends
 * @param godkendt whether the municipality has approved
 * @param gyldigFra first moment in force
 * @param gyldigTil first moment no longer in force; null until further notice
 */
public record Serviceaftale(
        UUID itSystem,
        boolean godkendt,
        Instant gyldigFra,
        @Nullable Instant gyldigTil) {

    /** Whether the agreement is in force at the moment. */
    public boolean iKraft(Instant tid) {
        return godkendt && !tid.isBefore(gyldigFra) && (gyldigTil == null || tid.isBefore(gyldigTil));
    }
}
