package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
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
    private final Bestand bestand;

    Koersel(KoerselRepository repository, Registreringslager lager, Bestand bestand) {
        this.repository = repository;
        this.lager = lager;
        this.bestand = bestand;
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
        return Multi.createFrom()
                .iterable(bestand.typer())
                .onItem()
                .transformToUniAndConcatenate(type -> fjernAlle(koersel, type))
                .onItem()
                .ignoreAsUni()
                .chain(() -> repository.afslut(koersel.id()));
    }

    private Uni<Void> fjernAlle(KoerselRepository.Koersel koersel, Objekttype<?> type) {
        return repository
                .naeste(koersel.id(), type.navn(), BUNDT)
                .flatMap(bundt -> bundt.valgte().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : fjern(koersel, type, bundt).chain(() -> fjernAlle(koersel, type)));
    }

    private Uni<Void> fjern(KoerselRepository.Koersel koersel, Objekttype<?> type, KoerselRepository.Bundt bundt) {
        return lager.fjern(
                        koersel.skriver(),
                        type,
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
}
