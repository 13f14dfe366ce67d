package dk.borgerblikket.administration.klekonfiguration.kladde;

import static dk.borgerblikket.administration.klekonfiguration.kladde.Kladdelager.kraevSet;
import static dk.borgerblikket.administration.klekonfiguration.kladde.Kladdelager.kraevStatus;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Indhold;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Status;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladdeaendring.Handling;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the drafts, one for each authority. Whoever calls makes sure that the employee may edit the authority's
 * configuration. Every change fails with 404 when there is no draft, 428 without the tag that was seen, 412 when it is no
 * longer the one, and 409 while the draft waits for an approver.
 */
@Singleton
public class Kladder {

    private final Kladdelager lager;
    private final KleKonfigurationer konfigurationer;

    Kladder(Kladdelager lager, KleKonfigurationer konfigurationer) {
        this.lager = lager;
        this.konfigurationer = konfigurationer;
    }

    /** The draft; empty when there is none. Fails with 404 when there is no such authority. */
    public Uni<Optional<Kladde>> find(Cvr cvr) {
        return lager.find(cvr);
    }

    /** The draft. Fails with 404 when there is no such authority, or no draft. */
    public Uni<Kladde> hent(Cvr cvr) {
        return find(cvr).map(k -> k.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    /**
     * Begins a draft. Fails with 404 when there is no such authority or version, 409 when there is a draft already.
     *
     * @param version whose lines it begins with; null for the one in force
     */
    public Uni<Kladde> begynd(Cvr cvr, @Nullable Integer version, Medarbejder hvem) {
        return lager.laas(cvr, fundet -> {
            if (fundet.isPresent()) {
                throw new Fejl(AdministrationFejl.KLADDE_FINDES);
            }
            return begyndelse(cvr, version).flatMap(indhold -> opret(cvr, indhold, hvem));
        });
    }

    /** Replaces what stands in the draft. Fails also with 422 when the message cannot be read; errors are let through. */
    public Uni<Kladde> gem(Cvr cvr, KladdeBesked besked, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, foer -> {
            var laest = besked.laes(lager.nu());
            var indhold = foer.indhold();
            return ret(
                    cvr,
                    foer,
                    new Indhold(laest.linjer(), laest.gyldigFra().orElse(null), indhold.aarsag(), indhold.kilde()),
                    hvem);
        });
    }

    /** Replaces the lines in the draft, and keeps when they shall come into force. */
    public Uni<Kladde> gemLinjer(Cvr cvr, List<KleLinje> linjer, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, foer -> {
            var indhold = foer.indhold();
            return ret(cvr, foer, new Indhold(linjer, indhold.gyldigFra(), indhold.aarsag(), indhold.kilde()), hvem);
        });
    }

    /**
     * Replaces the lines by others that were made elsewhere, and begins a draft when there is none; then nothing has to
     * have been seen.
     *
     * @param aarsag how they came about
     * @param kilde what they were made from; null for nothing that can be named
     */
    public Uni<Kladde> erstat(
            Cvr cvr,
            List<KleLinje> linjer,
            Tilblivelse aarsag,
            @Nullable String kilde,
            @Nullable String set,
            Medarbejder hvem) {
        return lager.laas(cvr, fundet -> {
            if (fundet.isEmpty()) {
                return opret(cvr, new Indhold(linjer, null, aarsag, kilde), hvem);
            }
            var foer = fundet.get();
            kraevSet(foer, set);
            return ret(cvr, foer, new Indhold(linjer, foer.indhold().gyldigFra(), aarsag, kilde), hvem);
        });
    }

    /**
     * Notes that the draft shall hold although a newer version has come since it was begun, which the caller has then seen.
     * Fails also with 409 when a still newer one has come.
     */
    public Uni<Kladde> bekraeft(Cvr cvr, int setVersion, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(
                cvr,
                set,
                foer -> konfigurationer.nyesteVersion(cvr).flatMap(nyeste -> {
                    kraevStatus(foer, Status.KLADDE);
                    if (nyeste != setVersion) {
                        throw new Fejl(AdministrationFejl.KLADDE_FORAELDET).med("nyesteVersion", nyeste);
                    }
                    return lager.gem(cvr, foer, foer.medKendtVersion(nyeste), Handling.BEKRAEFTET, hvem);
                }));
    }

    /** Throws the draft away, also one that waits for an approver. */
    public Uni<Void> kasser(Cvr cvr, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, kladde -> lager.fjern(cvr, kladde, Handling.KASSERET, hvem));
    }

    private Uni<Indhold> begyndelse(Cvr cvr, @Nullable Integer version) {
        return version == null
                ? konfigurationer.aktiv(cvr).map(aktiv -> new Indhold(aktiv.linjer(), null, Tilblivelse.NY, null))
                : konfigurationer
                        .version(cvr, version)
                        .map(v -> new Indhold(v.linjer(), null, Tilblivelse.TILBAGERULNING, version.toString()));
    }

    private Uni<Kladde> opret(Cvr cvr, Indhold indhold, Medarbejder hvem) {
        var handling = lager.handling(hvem);
        return konfigurationer
                .aktiv(cvr)
                .flatMap(aktiv -> konfigurationer.nyesteVersion(cvr).flatMap(nyeste -> {
                    var kladde = new Kladde(
                            UUID.randomUUID(),
                            Status.KLADDE,
                            indhold,
                            aktiv.version(),
                            nyeste,
                            Set.of(handling.hvem()),
                            handling,
                            handling,
                            null,
                            null);
                    return lager.gem(cvr, null, kladde, Handling.BEGYNDT, hvem);
                }));
    }

    /** What is the same as before leaves no trace. */
    private Uni<Kladde> ret(Cvr cvr, Kladde foer, Indhold indhold, Medarbejder hvem) {
        kraevStatus(foer, Status.KLADDE);
        return indhold.equals(foer.indhold())
                ? Uni.createFrom().item(foer)
                : lager.gem(cvr, foer, foer.medIndhold(indhold, lager.handling(hvem)), Handling.GEMT, hvem);
    }
}
