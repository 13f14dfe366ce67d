package dk.borgerblikket.reporting.forsendelse;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.reporting.Kommunenavne;
import dk.borgerblikket.reporting.arkiv.Arkiv;
import dk.borgerblikket.reporting.efterregning.Efterregning;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Makes the reports of the month before, from the first morning of the month on, as soon as the figures have been counted
 * once more and agree: a report that was sent cannot be called back. What could not be made in one round is made in the
 * next, and a report is made once however many copies of this service try.
 */
@Singleton
final class Dannelse {

    private static final Logger LOG = Logger.getLogger(Dannelse.class);

    private final Arkiv arkiv;
    private final Efterregning efterregning;
    private final Kommunenavne kommuner;

    Dannelse(Arkiv arkiv, Efterregning efterregning, Kommunenavne kommuner) {
        this.arkiv = arkiv;
        this.efterregning = efterregning;
        this.kommuner = kommuner;
    }

    @Scheduled(
            cron = "${rapport.dannelse.cron:0 0/15 4-22 * * ?}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "dannelse")
    Uni<Void> hvertKvarter() {
        return dan().onFailure()
                .invoke(fejl -> LOG.warnf(
                        "Rapporter kan ikke dannes nu: %s", fejl.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Makes the reports of the month before that have not been made. */
    Uni<Void> dan() {
        var maaned = arkiv.sidsteMaaned();
        return arkiv.dannet(maaned).flatMap(dannet -> danResten(maaned, dannet));
    }

    private Uni<Void> danResten(YearMonth maaned, Set<Cvr> dannet) {
        var mangler = kommuner.tilsluttede().stream()
                .filter(cvr -> !dannet.contains(cvr))
                .toList();
        return mangler.isEmpty()
                ? Uni.createFrom().voidItem()
                : efterregning.stemmer(maaned).flatMap(stemmer -> {
                    if (!stemmer) {
                        LOG.infof("Rapporterne for %s venter, til månedens tal er efterregnet og stemmer", maaned);
                        return Uni.createFrom().voidItem();
                    }
                    return dan(maaned, mangler);
                });
    }

    private Uni<Void> dan(YearMonth maaned, List<Cvr> mangler) {
        return Multi.createFrom()
                .iterable(mangler)
                .onItem()
                .transformToUniAndConcatenate(cvr -> arkiv.dan(cvr, maaned))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
