package dk.borgerblikket.registrations.haendelser;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes events when they have been kept long enough. Ninety days, where nothing else is set: a subscriber that has been
 * out for a quarter of a year has more to do than catch up, and nobody needs to know longer what once was there.
 */
@ApplicationScoped
class Haendelsesrydning {

    private static final int BUNDT = 5_000;

    private final Haendelseslog log;
    private final Duration opbevaring;

    Haendelsesrydning(
            Haendelseslog log,
            @ConfigProperty(name = "borgerblikket.haendelser.opbevaring", defaultValue = "P90D") Duration opbevaring) {
        this.log = log;
        this.opbevaring = opbevaring;
    }

    @Scheduled(
            every = "${borgerblikket.haendelser.rydning:1h}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "haendelser")
    Uni<Void> ryd() {
        return log.ryd(Instant.now().minus(opbevaring), BUNDT)
                .flatMap(antal -> antal < BUNDT ? Uni.createFrom().voidItem() : ryd());
    }
}
