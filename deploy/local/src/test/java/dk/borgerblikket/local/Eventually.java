package dk.borgerblikket.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looking again until what is seen is as expected, or the time is over. */
public final class Eventually {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Eventually() {}

    /** The last thing seen: the expected one, or what it was when the time was over. */
    public static <T> T see(Duration within, Supplier<T> look, Predicate<T> expected) {
        var end = Instant.now().plus(within);
        var seen = look.get();
        while (!expected.test(seen) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
