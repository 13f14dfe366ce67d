package dk.borgerblikket.bulk.proeve;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what another thread or process does: looks until it is so, and fails when it takes too long. */
final class Ventetid {

    private static final Duration HOEJST = Duration.ofSeconds(40);
    private static final Duration IMELLEM = Duration.ofMillis(20);

    private Ventetid() {}

    /** @param hvad what is waited for, told when it does not come */
    static void vent(String hvad, BooleanSupplier erSaadan) {
        var slut = System.nanoTime() + HOEJST.toNanos();
        while (!erSaadan.getAsBoolean()) {
            if (System.nanoTime() > slut) {
                throw new AssertionError("Kom ikke: " + hvad);
            }
            try {
                Thread.sleep(IMELLEM);
            } catch (InterruptedException afbrudt) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(afbrudt);
            }
        }
    }
}
