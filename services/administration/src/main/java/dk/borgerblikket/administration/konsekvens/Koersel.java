package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.konsekvens.beregning.Beregning;
import dk.borgerblikket.administration.konsekvens.beregning.Beregning.Opgave;
import dk.borgerblikket.administration.konsekvens.beregning.Fremdrift;
import dk.borgerblikket.administration.konsekvens.beregning.Indekser;
import dk.borgerblikket.administration.konsekvens.beregning.Kildefejl;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works one preview out beside everything else: a thread of its own decides, this one gives signs of life, tells the progress,
 * and stops it when somebody asks or it takes too long.
 */
final class Koersel implements Runnable {

    private static final Logger LOG = Logger.getLogger(Koersel.class);

    private final UUID id;
    private final Indekser indekser;
    private final Opgave opgave;
    private final Beregningslager lager;
    private final Semaphore pladser;
    private final KonsekvensIndstillinger indstillinger;
    private final Fremdrift fremdrift = new Fremdrift();

    /** What the deciding thread leaves. */
    private volatile Udfald udfald = new Udfald(Beregningsstatus.AFBRUDT, null, null);

    private record Udfald(
            Beregningsstatus status,
            @Nullable String fejl,
            @Nullable Konsekvens resultat) {}

    Koersel(
            UUID id,
            Indekser indekser,
            Opgave opgave,
            Beregningslager lager,
            Semaphore pladser,
            KonsekvensIndstillinger indstillinger) {
        this.id = id;
        this.indekser = indekser;
        this.opgave = opgave;
        this.lager = lager;
        this.pladser = pladser;
        this.indstillinger = indstillinger;
    }

    @Override
    public void run() {
        try {
            udfald = udfoer();
        } catch (InterruptedException lukkes) {
            udfald = new Udfald(Beregningsstatus.AFBRUDT, null, null);
        } catch (RuntimeException fejl) {
            LOG.error("En konsekvensberegning kunne ikke følges", fejl);
            udfald = new Udfald(Beregningsstatus.FEJLET, "Der skete en uventet fejl", null);
        }
        try {
            vent(() -> lager.slut(id, udfald.status(), udfald.fejl(), udfald.resultat()));
        } catch (RuntimeException | InterruptedException fejl) {
            // Without a sign of life it counts as broken off before long.
            LOG.warnf(
                    "Resultatet af konsekvensberegning %s er ikke gemt: %s",
                    id, fejl.getClass().getName());
        }
    }

    private Udfald udfoer() throws InterruptedException {
        while (!pladser.tryAcquire(indstillinger.puls().toMillis(), TimeUnit.MILLISECONDS)) {
            if (!meld()) {
                return new Udfald(Beregningsstatus.ANNULLERET, null, null);
            }
        }
        try {
            return regn();
        } finally {
            pladser.release();
        }
    }

    private Udfald regn() throws InterruptedException {
        var frist = System.nanoTime() + indstillinger.frist().toNanos();
        var traad = Thread.ofPlatform().daemon().name("konsekvens-" + id).start(this::beregn);
        var stoppet = udfald;
        try {
            while (!traad.join(indstillinger.puls())) {
                if (!meld()) {
                    stoppet = new Udfald(Beregningsstatus.ANNULLERET, null, null);
                    traad.interrupt();
                } else if (System.nanoTime() - frist > 0) {
                    stoppet = new Udfald(
                            Beregningsstatus.FEJLET,
                            "Det tog længere tid end " + indstillinger.frist().toMinutes() + " minutter",
                            null);
                    traad.interrupt();
                }
            }
            meld();
        } finally {
            traad.interrupt();
        }
        return udfald.status() == Beregningsstatus.AFBRUDT ? stoppet : udfald;
    }

    /** On the deciding thread. */
    private void beregn() {
        try {
            var resultat = new Beregning(indekser, opgave, fremdrift).udfoer();
            udfald = new Udfald(Beregningsstatus.FAERDIG, null, resultat);
        } catch (Beregning.Afbrudt stoppet) {
            // Whoever stopped it knows why.
        } catch (Kildefejl fejl) {
            udfald = new Udfald(Beregningsstatus.FEJLET, fejl.getMessage(), null);
        } catch (RuntimeException fejl) {
            LOG.errorf(
                    "Konsekvensberegning %s brød sammen: %s",
                    id, fejl.getClass().getName());
            udfald = new Udfald(Beregningsstatus.FEJLET, "Der skete en uventet fejl", null);
        }
    }

    private boolean meld() throws InterruptedException {
        return vent(() -> lager.meld(id, fremdrift.behandlet(), fremdrift.forventet()));
    }

    private static <T> T vent(Supplier<Uni<T>> arbejde) throws InterruptedException {
        try {
            return VertxContextSupport.subscribeAndAwait(arbejde);
        } catch (InterruptedException | RuntimeException fejl) {
            throw fejl;
        } catch (Throwable fejl) {
            throw new IllegalStateException(fejl);
        }
    }
}
