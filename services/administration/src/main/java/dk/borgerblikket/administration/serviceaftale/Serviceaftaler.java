package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service agreements of the authorities. */
@Singleton
public class Serviceaftaler {

    private final AftaleRepository aftaler;
    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;
    private final Aendringslog log;
    private final Clock ur;

    Serviceaftaler(AftaleRepository aftaler, Kommuner kommuner, Fagsystemer fagsystemer, Aendringslog log, Clock ur) {
        this.aftaler = aftaler;
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
        this.log = log;
        this.ur = ur;
    }

    /** Every agreement by authority; part of the caller's session. */
    public Uni<Map<Cvr, List<Aftale>>> alle() {
        return aftaler.alle()
                .map(r -> r.stream()
                        .collect(Collectors.groupingBy(
                                AftaleRaekke::cvr,
                                Collectors.mapping(AftaleRaekke::somAftale, Collectors.toUnmodifiableList()))));
    }

    /** Fails with 404 when there is no such authority. */
    public Uni<List<Aftale>> af(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr)
                .flatMap(k -> aftaler.af(cvr))
                .map(r -> r.stream().map(AftaleRaekke::somAftale).toList()));
    }

    /**
     * Sets up the agreement or brings it to another state. What is the same as before leaves no trace. Fails with 404
     * for an unknown authority, 422 for an unknown source system, 409 for a state it cannot go to or for more to read or
     * more rights in an agreement that is not set up anew.
     */
    Uni<Aftale> gem(Cvr cvr, UUID itSystem, AftaleBesked.Laest besked, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> fagsystemer.kendte(Set.of(itSystem)))
                .invoke(Serviceaftaler::kraevKendt)
                .flatMap(k -> aftaler.findById(new AftaleRaekke.Noegle(cvr.cifre(), itSystem)))
                .flatMap(raekke -> skift(raekke, cvr, itSystem, besked, hvem)));
    }

    private Uni<Aftale> skift(
            @Nullable AftaleRaekke raekke, Cvr cvr, UUID itSystem, AftaleBesked.Laest besked, Medarbejder hvem) {
        var foer = raekke == null ? null : raekke.somAftale();
        if (!Aftalestatus.erLovligt(foer == null ? null : foer.status(), besked.status())) {
            throw new Fejl(AdministrationFejl.ULOVLIG_OVERGANG)
                    .med("fra", foer == null ? "ingen aftale" : foer.status().name())
                    .med("til", besked.status().name());
        }
        if (foer != null && foer.harSammeIndhold(besked)) {
            return Uni.createFrom().item(foer);
        }
        var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
        var efter = new Aftale(
                itSystem,
                besked.status(),
                besked.gyldigFra(),
                besked.gyldigTil(),
                laeseadgang(foer, besked),
                rettigheder(foer, besked),
                Aendring.hvem(hvem),
                nu);
        var aendring = new Aendring(hvem, nu, Aendring.Emne.SERVICEAFTALE, cvr + "/" + itSystem, foer, efter);
        if (raekke == null) {
            return aftaler.persist(new AftaleRaekke(cvr, efter))
                    .flatMap(r -> log.noter(aendring))
                    .replaceWith(efter);
        }
        raekke.ret(efter);
        return log.noter(aendring).replaceWith(efter);
    }

    /**
     * What is set up can say anything; whoever decides on it can keep it or narrow it. So nobody alone lets a system read
     * more.
     */
    private static List<Dataafgraensning> laeseadgang(@Nullable Aftale foer, AftaleBesked.Laest besked) {
        var hidtil = foer == null ? List.<Dataafgraensning>of() : foer.laeseadgang();
        var ny = besked.laeseadgang().orElse(hidtil);
        if (foer != null && besked.status() != Aftalestatus.Oprettet && foer.udvides(ny)) {
            throw new Fejl(AdministrationFejl.LAESEADGANG_UDVIDES);
        }
        return ny;
    }

    /** As with what is read: nobody alone gives a system more rights. */
    private static Set<Datarettighed> rettigheder(@Nullable Aftale foer, AftaleBesked.Laest besked) {
        var hidtil = foer == null ? Set.<Datarettighed>of() : foer.rettigheder();
        var nye = besked.rettigheder().orElse(hidtil);
        if (foer != null && besked.status() != Aftalestatus.Oprettet && !hidtil.containsAll(nye)) {
            throw new Fejl(AdministrationFejl.RETTIGHEDER_UDVIDES);
        }
        return nye;
    }

    private static void kraevKendt(Set<UUID> kendte) {
        if (kendte.isEmpty()) {
            throw new Fejl(AdministrationFejl.UKENDT_FAGSYSTEM);
        }
    }
}
