package dk.borgerblikket.reporting.forsendelse;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is on its way, one at a time, and tries again with growing pauses. A letter that the mail server took just
 * before this process died is sent once more, under the same Message-ID: a protocol without acknowledgement of the
 * acknowledgement cannot do better.
 */
@Singleton
final class Afsendelse {

    private static final Logger LOG = Logger.getLogger(Afsendelse.class);

    private static final List<Duration> PAUSER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final ForsendelseRepository repository;
    private final Brev brev;
    private final ReactiveMailer mailer;
    private final Clock ur;

    Afsendelse(ForsendelseRepository repository, Brev brev, ReactiveMailer mailer, Clock ur) {
        this.repository = repository;
        this.brev = brev;
        this.mailer = mailer;
        this.ur = ur;
    }

    @Scheduled(
            every = "${rapport.forsendelse.interval:30s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "forsendelse")
    Uni<Void> send() {
        return alle().onFailure()
                .invoke(fejl -> LOG.warnf(
                        "Rapporter kan ikke sendes nu: %s", fejl.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> alle() {
        return repository
                .naeste(ur.instant(), this::proev)
                .flatMap(fandtes -> fandtes ? alle() : Uni.createFrom().voidItem());
    }

    /** The address is not logged, since it may name a person. */
    private Uni<@Nullable Instant> proev(Forsendelse forsendelse) {
        return mailer.send(brev.til(forsendelse))
                .<@Nullable Instant>map(sendt -> null)
                .onFailure()
                .recoverWithItem(fejl -> {
                    var pause = PAUSER.get(Math.min(forsendelse.forsoeg(), PAUSER.size() - 1));
                    LOG.warnf(
                            "Rapporten for %s til %s kan ikke sendes; næste forsøg om %s: %s",
                            forsendelse.rapport().maaned(),
                            forsendelse.rapport().kommune(),
                            pause,
                            fejl.getClass().getSimpleName());
                    return ur.instant().plus(pause);
                });
    }
}
