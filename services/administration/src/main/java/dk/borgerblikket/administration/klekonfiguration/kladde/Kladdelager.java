package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens an authority's draft for a change, one change at a time, and keeps it and the log of it. */
@Singleton
class Kladdelager {

    private final KladdeRepository kladder;
    private final Kommuner kommuner;
    private final Aendringslog log;
    private final Clock ur;

    Kladdelager(KladdeRepository kladder, Kommuner kommuner, Aendringslog log, Clock ur) {
        this.kladder = kladder;
        this.kommuner = kommuner;
        this.log = log;
        this.ur = ur;
    }

    Instant nu() {
        return ur.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Kladde.Handling handling(Medarbejder hvem) {
        return new Kladde.Handling(Aendring.hvem(hvem), nu());
    }

    /** The draft; empty when there is none. Fails with 404 when there is no such authority. */
    Uni<Optional<Kladde>> find(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr).flatMap(k -> kladder.find(cvr)))
                .map(r -> Optional.ofNullable(r).map(KladdeRaekke::somKladde));
    }

    /** Works on the draft, whether there is one or not, while other writers of the authority wait. */
    <T> Uni<T> laas(Cvr cvr, Function<Optional<Kladde>, Uni<T>> arbejde) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> kladder.find(cvr))
                .flatMap(r -> arbejde.apply(Optional.ofNullable(r).map(KladdeRaekke::somKladde))));
    }

    /**
     * Works on the draft that the caller has seen. Fails with 404 when there is none, 428 when the caller does not tell
     * what was seen, and 412 when it has changed since.
     */
    <T> Uni<T> aabn(Cvr cvr, @Nullable String set, Function<Kladde, Uni<T>> arbejde) {
        if (set == null) {
            return Uni.createFrom().failure(new Fejl(AdministrationFejl.KLADDE_INDHOLD_IKKE_SET));
        }
        return laas(cvr, fundet -> {
            var kladde = fundet.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
            kraevSet(kladde, set);
            return arbejde.apply(kladde);
        });
    }

    static void kraevSet(Kladde kladde, @Nullable String set) {
        if (set == null) {
            throw new Fejl(AdministrationFejl.KLADDE_INDHOLD_IKKE_SET);
        }
        if (!Etag.naevner(set, kladde.etag())) {
            throw new Fejl(FaellesFejl.AENDRET_IMENS);
        }
    }

    static void kraevStatus(Kladde kladde, Kladde.Status status) {
        if (kladde.status() != status) {
            throw new Fejl(AdministrationFejl.KLADDE_STATUS)
                    .med("status", kladde.status().name());
        }
    }

    /** Keeps the draft as it has become; part of the transaction of {@link #laas} or {@link #aabn}. */
    Uni<Kladde> gem(Cvr cvr, @Nullable Kladde foer, Kladde efter, Kladdeaendring.Handling handling, Medarbejder hvem) {
        return kladder.find(cvr).flatMap(raekke -> {
            if (raekke == null) {
                return kladder.persist(new KladdeRaekke(cvr, efter))
                        .flatMap(r -> noter(cvr, foer, efter, handling, hvem));
            }
            raekke.ret(efter);
            return noter(cvr, foer, efter, handling, hvem);
        });
    }

    /** Removes the draft; part of the transaction of {@link #aabn}. */
    Uni<Void> fjern(Cvr cvr, Kladde kladde, Kladdeaendring.Handling handling, Medarbejder hvem) {
        return kladder.deleteById(cvr.cifre())
                .flatMap(fjernet -> noter(cvr, kladde, kladde, handling, hvem))
                .replaceWithVoid();
    }

    private Uni<Kladde> noter(
            Cvr cvr, @Nullable Kladde foer, Kladde efter, Kladdeaendring.Handling handling, Medarbejder hvem) {
        return log.noter(new Aendring(
                        hvem,
                        ur.instant(),
                        Aendring.Emne.KLE_KLADDE,
                        cvr.cifre(),
                        foer == null ? null : Kladdeaendring.af(handling, foer),
                        Kladdeaendring.af(handling, efter)))
                .replaceWith(efter);
    }
}
