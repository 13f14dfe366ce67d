package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Receives data of a load. A batch of lines and the place after it are written in one transaction, so that the place that is
 * told is always right: wherever a request is cut, by the client, the network or the service, the next goes on from there.
 */
@ApplicationScoped
public class Modtagelse {

    /** How long a load is kept for a request that gives no sign of life, in seconds. */
    private static final double HOLDES = 30;

    private final IndlaesningRepository repository;
    private final Indlaesninger indlaesninger;
    private final Linjelaeser laeser;
    private final Registreringslager lager;

    Modtagelse(
            IndlaesningRepository repository,
            Indlaesninger indlaesninger,
            Linjelaeser laeser,
            Registreringslager lager) {
        this.repository = repository;
        this.indlaesninger = indlaesninger;
        this.laeser = laeser;
        this.lager = lager;
    }

    /**
     * Stores the stream. The next part of it is asked for when the lines of the last one are stored.
     *
     * @param fra place in the load of the first byte
     * @return how far the load has come
     * @throws Fejl 404 when the load is not there; 409 when it is closed, when another request is sending, or when the place
     *     is not where it has come to
     */
    Uni<Indlaesning> modtag(Skriver skriver, UUID id, long fra, Multi<byte[]> data) {
        var sending = UUID.randomUUID();
        return repository
                .begynd(skriver, id, sending, fra, HOLDES)
                .flatMap(linjer -> linjer == null
                        ? kanIkkeBegynde(skriver, id)
                        : modtag(skriver, id, sending, new Linjesamler(fra, linjer), data))
                .chain(() -> indlaesninger.hent(skriver, id))
                // Else a client that no longer waits for its answer would stop the work in the middle of a batch.
                .memoize()
                .indefinitely();
    }

    /** A stream that is cut is one that ends too early: the whole lines of it are stored before that is told. */
    private Uni<Void> modtag(Skriver skriver, UUID id, UUID sending, Linjesamler samler, Multi<byte[]> data) {
        var afbrudt = new AtomicReference<@Nullable Fejl>();
        var bundter = data.onFailure()
                .invoke(fejl ->
                        afbrudt.set(fejl instanceof Fejl f ? f : new Fejl(Indlaesningsfejl.INDLAESNING_AFBRUDT)))
                .onFailure()
                .recoverWithCompletion()
                .onItem()
                .transformToMultiAndConcatenate(del -> Multi.createFrom().iterable(samler.tilfoej(del)))
                .onCompletion()
                .continueWith(() -> samler.rest().stream().toList());
        return bundter.onItem()
                .transformToUniAndConcatenate(bundt -> gem(skriver, id, sending, bundt))
                .onItem()
                .ignoreAsUni()
                .invoke(() -> {
                    if (afbrudt.get() instanceof Fejl fejl) {
                        throw fejl;
                    }
                })
                .eventually(() -> repository.slip(id, sending));
    }

    private Uni<Void> gem(Skriver skriver, UUID id, UUID sending, Bundt bundt) {
        return Uni.createFrom()
                .item(() -> bundt.linjer().stream().map(laeser::laes).toList())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(linjer -> lager.skriv(
                        skriver,
                        ordrer(linjer),
                        (forbindelse, resultater) -> IndlaesningRepository.frem(
                                forbindelse, id, sending, bundt, Fremskridt.af(linjer, resultater), HOLDES)))
                .replaceWithVoid();
    }

    private static List<Ordre<?>> ordrer(List<Laestlinje> linjer) {
        var ordrer = new ArrayList<Ordre<?>>(linjer.size());
        for (var linje : linjer) {
            if (linje instanceof Laestlinje.Objekt(long _, Ordre<?> ordre)) {
                ordrer.add(ordre);
            }
        }
        return ordrer;
    }

    private Uni<Void> kanIkkeBegynde(Skriver skriver, UUID id) {
        return indlaesninger.hent(skriver, id).flatMap(i -> {
            var grund = i.afsluttet() != null
                    ? Indlaesningsfejl.INDLAESNING_AFSLUTTET
                    : i.sendes() ? Indlaesningsfejl.INDLAESNING_OPTAGET : Indlaesningsfejl.INDLAESNING_FORKERT_STED;
            return Uni.createFrom().failure(new Fejl(grund).med("naesteByte", i.naesteByte()));
        });
    }
}
