package dk.borgerblikket.gateway.efterregning;

import dk.borgerblikket.oio.Dato;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Every night counts the month before once more and sends it to reporting, which says whether its counters agree. Only a
 * month that is over can be exact. Every copy of the gateway does it; the answer is the same.
 */
@ApplicationScoped
public class Efterregning {

    private static final Logger LOG = Logger.getLogger(Efterregning.class);

    private final EfterregningRepository repository;
    private final EfterregningKlient rapportering;
    private final Clock ur;

    Efterregning(EfterregningRepository repository, @RestClient EfterregningKlient rapportering, Clock ur) {
        this.repository = repository;
        this.rapportering = rapportering;
        this.ur = ur;
    }

    @Scheduled(
            cron = "${gateway.efterregning.cron:0 30 3 * * ?}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "efterregning")
    Uni<Void> hverNat() {
        return efterregn(Dato.maaned(ur.instant()).minusMonths(1))
                .onFailure()
                .invoke(fejl -> LOG.warnf("Måneden kan ikke efterregnes i nat: %s", fejl))
                .onFailure()
                .recoverWithNull();
    }

    /** Counts the month, and has reporting hold it against its counters. */
    public Uni<Void> efterregn(YearMonth maaned) {
        return repository
                .optael(maaned)
                .flatMap(optaelling -> rapportering.holdOpImod(maaned.toString(), optaelling))
                .replaceWithVoid();
    }
}
