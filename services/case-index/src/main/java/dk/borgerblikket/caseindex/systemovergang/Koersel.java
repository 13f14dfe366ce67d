package dk.borgerblikket.caseindex.systemovergang;

import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Carries out the removals that are started, a batch in a transaction. Any copy of the service takes on what nobody works on,
 * also what a killed one has left; two at the same removal do no harm, since an object is counted by whoever removed it.
 */
@ApplicationScoped
class Koersel {

    private static final Logger LOG = Logger.getLogger(Koersel.class);
    private static final int BUNDT = 500;

    /** How long a removal is kept for a copy that gives no sign of life, in seconds. */
    private static final double HOLDES = 30;

    private final KoerselRepository repository;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Koersel(KoerselRepository repository, Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.repository = repository;
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    @Scheduled(
            every = "${borgerblikket.systemovergang.interval:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "systemovergang")
    Uni<Void> koer() {
        return repository
                .tag(HOLDES)
                .flatMap(koersel -> koersel == null ? Uni.createFrom().voidItem() : fjern(koersel))
                .onFailure()
                .invoke(fejl -> LOG.errorf(
                        "En systemovergang standsede og tages op igen: %s",
                        fejl.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> fjern(KoerselRepository.Koersel koersel) {
        return repository
                .naeste(koersel.id(), BUNDT)
                .flatMap(bundt -> bundt == null
                        ? repository.afslut(koersel.id())
                        : fjern(koersel, bundt).chain(() -> fjern(koersel)));
    }

    private Uni<Void> fjern(KoerselRepository.Koersel koersel, KoerselRepository.Bundt bundt) {
        return lager.fjern(
                        koersel.skriver(),
                        type(bundt.type()),
                        bundt.fjernes(),
                        (forbindelse, fjernes) -> KoerselRepository.aendrede(forbindelse, koersel.id(), bundt)
                                .map(aendrede -> {
                                    if (aendrede > 0) {
                                        throw new IllegalStateException("Objekter er udskiftet, siden de blev læst");
                                    }
                                    return List.of();
                                }),
                        (forbindelse, resultater) ->
                                KoerselRepository.frem(forbindelse, koersel.id(), bundt, resultater, HOLDES))
                .replaceWithVoid();
    }

    private Objekttype<?> type(String navn) {
        return navn.equals(Sagstype.NAVN) ? sagstype : dokumenttype;
    }
}
