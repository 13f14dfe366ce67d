package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what previews have come to, for every copy of the service. */
@Singleton
class Beregningslager {

    private final BeregningRepository beregninger;
    private final Kommuner kommuner;
    private final KonsekvensIndstillinger indstillinger;
    private final Clock ur;

    Beregningslager(
            BeregningRepository beregninger, Kommuner kommuner, KonsekvensIndstillinger indstillinger, Clock ur) {
        this.beregninger = beregninger;
        this.kommuner = kommuner;
        this.indstillinger = indstillinger;
        this.ur = ur;
    }

    private Instant nu() {
        return ur.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Begins one, and forgets the oldest of the authority's. Fails with 404 when there is no such authority, and with 409 while
     * another of its goes on.
     */
    Uni<Konsekvensberegning> begynd(Cvr cvr, String sammenlignet, int medVersion, String hvem) {
        var nu = nu();
        var ny = new BeregningRaekke(UUID.randomUUID(), cvr, sammenlignet, medVersion, hvem, nu);
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> beregninger.af(cvr))
                .invoke(tidligere -> afslutAfbrudte(tidligere, nu))
                .call(tidligere -> glem(tidligere))
                .flatMap(tidligere -> beregninger.flush())
                .flatMap(f -> beregninger.persist(ny))
                .map(r -> r.somBeregning(nu)));
    }

    private static void afslutAfbrudte(List<BeregningRaekke> tidligere, Instant nu) {
        if (tidligere.stream().anyMatch(r -> r.lever(nu))) {
            throw new Fejl(AdministrationFejl.KONSEKVENS_I_GANG);
        }
        tidligere.forEach(r -> r.slut(Beregningsstatus.AFBRUDT, null, null, nu));
    }

    private Uni<Void> glem(List<BeregningRaekke> tidligere) {
        var aeldste = tidligere.stream().skip(indstillinger.gemmes() - 1L).toList();
        var glemt = Uni.createFrom().voidItem();
        for (var raekke : aeldste) {
            glemt = glemt.chain(() -> beregninger.delete(raekke));
        }
        return glemt;
    }

    /** One of the authority's. Fails with 404 when it has no such. */
    Uni<Konsekvensberegning> hent(Cvr cvr, UUID id) {
        return Transaktion.laes(() -> find(cvr, id)).map(r -> r.somBeregning(nu()));
    }

    /** The authority's, newest first. Fails with 404 when there is no such authority. */
    Uni<List<Konsekvensberegning>> alle(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr).flatMap(k -> beregninger.af(cvr)))
                .map(raekker -> raekker.stream().map(r -> r.somBeregning(nu())).toList());
    }

    /** Asks that it stops, whichever copy of the service works on it. One that has ended stays as it is. */
    Uni<Void> annuller(Cvr cvr, UUID id) {
        return Transaktion.skriv(() -> find(cvr, id).invoke(BeregningRaekke::annuller))
                .replaceWithVoid();
    }

    private Uni<BeregningRaekke> find(Cvr cvr, UUID id) {
        return beregninger.findById(id).map(r -> {
            if (r == null || !r.erFra(cvr)) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            return r;
        });
    }

    /** A sign of life. Answers whether to go on. */
    Uni<Boolean> meld(UUID id, long behandlet, long forventet) {
        return Transaktion.skriv(
                () -> beregninger.findById(id).map(r -> r != null && r.meld(behandlet, forventet, nu())));
    }

    Uni<Void> slut(UUID id, Beregningsstatus hvordan, @Nullable String fejl, @Nullable Konsekvens resultat) {
        return Transaktion.skriv(() -> beregninger.findById(id).invoke(r -> {
                    if (r != null) {
                        r.slut(hvordan, fejl, resultat, nu());
                    }
                }))
                .replaceWithVoid();
    }
}
