package dk.borgerblikket.lookupclient;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The thread that keeps the copies current. Asks at an interval; when that fails, at growing pauses of random length, so that
 * many clients do not come back to the service at once.
 */
final class Foelger implements Runnable, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Foelger.class.getName());
    private static final Duration LAENGSTE_PAUSE = Duration.ofSeconds(30);
    private static final Duration MELLEM_BILLEDER = Duration.ofSeconds(10);
    private static final Duration STOP_INDEN = Duration.ofSeconds(5);

    private final Klassekopi klasser;
    private final Opslagslager organisation;
    private final @Nullable Oejebliksbillede billede;
    private final Duration interval;
    private final CountDownLatch klar = new CountDownLatch(1);
    private final Thread traad;

    private volatile boolean lukket;
    private volatile boolean naaet;
    private volatile @Nullable Instant aktuel;
    private volatile @Nullable String fejl;
    private int fejlITraek;
    private boolean nytSidenBillede;
    private Instant billedeTid = Instant.MIN;

    Foelger(Klassekopi klasser, Opslagslager organisation, @Nullable Oejebliksbillede billede, Duration interval) {
        this.klasser = klasser;
        this.organisation = organisation;
        this.billede = billede;
        this.interval = interval;
        this.traad = Thread.ofVirtual().name("opslagsklient").unstarted(this);
    }

    void start() {
        if (billede != null) {
            billede.laes(klasser, organisation).ifPresent(tid -> {
                aktuel = tid;
                klar.countDown();
            });
        }
        traad.start();
    }

    @Override
    public void run() {
        try {
            while (!lukket) {
                runde();
                Thread.sleep(pause());
            }
        } catch (InterruptedException lukkes) {
            Thread.currentThread().interrupt();
        }
        gemBillede(true);
    }

    private void runde() throws InterruptedException {
        var begyndt = Instant.now();
        try {
            nytSidenBillede |= klasser.foelgMed() | organisation.foelgMed();
            aktuel = begyndt;
            naaet = true;
            fejl = null;
            fejlITraek = 0;
            klar.countDown();
            gemBillede(false);
        } catch (IOException | RuntimeException mislykket) {
            // Whatever it is, what is in memory stays, and it is tried again.
            fejl = mislykket instanceof Tjeneste.Afvist afvist
                    ? "svar " + afvist.status()
                    : mislykket.getClass().getSimpleName();
            if (fejlITraek++ == 0) {
                LOG.log(System.Logger.Level.WARNING, "Opslagstjenesten kan ikke følges: {0}", fejl);
            }
        }
    }

    private Duration pause() {
        var pause = interval.multipliedBy(1L << Math.min(fejlITraek, 10));
        var laengste = LAENGSTE_PAUSE.compareTo(interval) > 0 ? LAENGSTE_PAUSE : interval;
        var millis = Math.min(pause.toMillis(), laengste.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2 + 1) + millis / 2);
    }

    private void gemBillede(boolean lukkes) {
        var tid = aktuel;
        var nu = Instant.now();
        if (billede != null
                && tid != null
                && (lukkes || nytSidenBillede && nu.isAfter(billedeTid.plus(MELLEM_BILLEDER)))) {
            billede.skriv(klasser, organisation, tid);
            billedeTid = nu;
            nytSidenBillede = false;
        }
    }

    /** When the copies were last known to be whole; null when they never were. */
    @Nullable
    Instant aktuel() {
        return aktuel;
    }

    /** Whether the service has been reached since the start. */
    boolean naaet() {
        return naaet;
    }

    /** What went wrong the last time; empty when nothing did. */
    Optional<String> fejl() {
        return Optional.ofNullable(fejl);
    }

    CountDownLatch klar() {
        return klar;
    }

    @Override
    public void close() {
        lukket = true;
        traad.interrupt();
        try {
            traad.join(STOP_INDEN);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
        }
    }
}
