package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.adgang.Skribent;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers objects of organisation for the authority that the caller writes for. */
@Singleton
final class Organisationsskrivning {

    private final Opslagsadgang adgang;

    private final Objektlager lager;
    private final Objektopslag opslag;

    Organisationsskrivning(Opslagsadgang adgang, Objektlager lager, Objektopslag opslag) {
        this.adgang = adgang;
        this.lager = lager;
        this.opslag = opslag;
    }

    /**
     * Registers the whole object as it is to be.
     *
     * @param ejer the authority; empty for the caller's own
     * @return whether the object is new
     */
    Uni<Boolean> gem(Objektart art, UUID uuid, Optional<Cvr> ejer, Registrering registrering) {
        kraev(ejer);
        return opslag.hent(uuid)
                .flatMap(foer ->
                        enkelt(art, uuid, Haandtering.GEM, ejer, registrering).map(gemt -> foer.isEmpty()));
    }

    /**
     * Registers something of one object.
     *
     * @throws Fejl as failure: 404 when it is not there or not the authority's, 409 when somebody else registered it at the
     *     same moment, 422 with rule, path and expectation when it is refused
     */
    Uni<Void> enkelt(Objektart art, UUID uuid, Haandtering haandtering, Optional<Cvr> ejer, Registrering registrering) {
        return flere(ejer, List.of(Objektbesked.af(art, uuid, haandtering, registrering)))
                .invoke(resultater -> kraevOk(resultater.getFirst()))
                .replaceWithVoid();
    }

    /** Registers several objects; each has its own result. */
    Uni<List<UnikRetur>> flere(Optional<Cvr> ejer, List<Objektbesked> beskeder) {
        var hvem = kraev(ejer);
        var myndighed = ejer.orElse(hvem.cvr());
        return lager.skriv(
                myndighed,
                beskeder.stream()
                        .map(b -> new Objektbesked(
                                b.art(),
                                b.uuid(),
                                b.haandtering(),
                                b.registreringer().stream()
                                        .map(r -> medBruger(r, hvem.brugerRef()))
                                        .toList()))
                        .toList());
    }

    /**
     * Requires that the caller may write for the authority.
     *
     * @param ejer empty for the caller's own
     * @throws Fejl 403 when the caller may not write at all, 404 when not for this authority
     */
    Skribent kraev(Optional<Cvr> ejer) {
        var egen = adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION);
        return ejer.map(cvr -> adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION, cvr))
                .orElse(egen);
    }

    private static Registrering medBruger(Registrering r, UnikId bruger) {
        return r.brugerRef() != null
                ? r
                : new Registrering(
                        r.noteTekst(),
                        r.tidspunkt(),
                        r.livscyklusKode(),
                        bruger,
                        r.attributListe(),
                        r.tilstandListe(),
                        r.relationListe(),
                        r.hel());
    }

    private static void kraevOk(UnikRetur retur) {
        switch (retur.statusKode()) {
            case Statuskode.OK -> {}
            case Statuskode.IKKE_FUNDET -> throw new Fejl(FaellesFejl.IKKE_FUNDET);
            case Statuskode.KONFLIKT -> throw new Fejl(Opslagsfejl.SAMTIDIG_AENDRING);
            default -> throw new Fejl(Opslagsfejl.REGISTRERING_AFVIST, retur.fejlbeskedTekst());
        }
    }
}
