package dk.borgerblikket.gateway.udbakke;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to leave a service alone that does not answer: twice as long after every failure, up to a limit, and spread so
 * that several copies of the gateway do not come back at the same moment.
 */
public final class Tilbagetraekning {

    private final Clock ur;
    private final RandomGenerator tilfaeldig;
    private final Duration foerste;
    private final Duration laengste;

    private Duration pause = Duration.ZERO;
    private Instant tidligst = Instant.MIN;

    public Tilbagetraekning(Clock ur, RandomGenerator tilfaeldig, Duration foerste, Duration laengste) {
        this.ur = ur;
        this.tilfaeldig = tilfaeldig;
        this.foerste = foerste;
        this.laengste = laengste;
    }

    /** Whether a new attempt may be made. */
    public synchronized boolean maaProeve() {
        return !ur.instant().isBefore(tidligst);
    }

    /** Whether the latest attempt succeeded, or none has been made. */
    public synchronized boolean rask() {
        return pause.isZero();
    }

    public synchronized void lykkedes() {
        pause = Duration.ZERO;
        tidligst = Instant.MIN;
    }

    public synchronized void mislykkedes() {
        var naeste = pause.isZero() ? foerste : pause.multipliedBy(2);
        pause = naeste.compareTo(laengste) > 0 ? laengste : naeste;
        tidligst = ur.instant().plusMillis(Math.round(pause.toMillis() * tilfaeldig.nextDouble(0.5, 1.0)));
    }
}
