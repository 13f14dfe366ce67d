package dk.borgerblikket.local.demo;

import dk.borgerblikket.local.StartupFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Asking again until something is so. */
final class Waiting {

    private Waiting() {}

    /** A question that may itself fail. */
    @FunctionalInterface
    interface Question {
        boolean isSo() throws StartupFailure;
    }

    /** Asks until the answer is yes or the time is over; the last answer is for the caller to look at. */
    static void until(Duration patience, Duration betweenTries, Question question) throws StartupFailure {
        var end = Instant.now().plus(patience);
        while (!question.isSo() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(betweenTries.toNanos());
        }
    }
}
