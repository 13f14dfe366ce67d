package dk.borgerblikket.administration.klekonfiguration.kladde;

import static dk.borgerblikket.administration.klekonfiguration.kladde.Kladdelager.kraevStatus;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.indstilling.Indstilling;
import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.klekonfiguration.Ikraftsaettelse;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.Nyversion;
import dk.borgerblikket.administration.klekonfiguration.forskel.Sammenligner;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Afvisning;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Status;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladdeaendring.Handling;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Konfigurationskontrol;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft's way to becoming a version: sent for approval, sent back or taken back, activated. Every step fails with 404
 * when there is no draft, 428 without the tag that was seen, 412 when it is no longer the one, and 409 when the draft is in
 * no state for it.
 */
@Singleton
public class Kladdeforloeb {

    private static final int MAKS_BEGRUNDELSE = 1_000;

    private final Kladdelager lager;
    private final KleKonfigurationer konfigurationer;
    private final Ikraftsaettelse ikraftsaettelse;
    private final Konfigurationskontrol kontrol;
    private final Indstillinger indstillinger;
    private final Sammenligner sammenligner;
    private final Adgangskontrol adgang;

    Kladdeforloeb(
            Kladdelager lager,
            KleKonfigurationer konfigurationer,
            Ikraftsaettelse ikraftsaettelse,
            Konfigurationskontrol kontrol,
            Indstillinger indstillinger,
            Sammenligner sammenligner,
            Adgangskontrol adgang) {
        this.lager = lager;
        this.konfigurationer = konfigurationer;
        this.ikraftsaettelse = ikraftsaettelse;
        this.kontrol = kontrol;
        this.indstillinger = indstillinger;
        this.sammenligner = sammenligner;
        this.adgang = adgang;
    }

    /** Sends it for approval; for an editor. Fails also with 422 when the lines have errors. */
    public Uni<Kladde> indsend(Cvr cvr, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, foer -> {
            kraevStatus(foer, Status.KLADDE);
            return kraevUdenFejl(cvr, foer)
                    .flatMap(k -> lager.gem(cvr, foer, foer.sendt(lager.handling(hvem)), Handling.INDSENDT, hvem));
        });
    }

    /** Takes it back from approval, to be written on; for an editor. */
    public Uni<Kladde> traekTilbage(Cvr cvr, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, foer -> {
            kraevStatus(foer, Status.TIL_GODKENDELSE);
            return lager.gem(cvr, foer, foer.trukketTilbage(), Handling.TRUKKET_TILBAGE, hvem);
        });
    }

    /** Sends it back to be written on; for an approver. Fails also with 422 when no reason is given. */
    public Uni<Kladde> afvis(Cvr cvr, @Nullable String begrundelse, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(cvr, set, foer -> {
            kraevStatus(foer, Status.TIL_GODKENDELSE);
            var handling = lager.handling(hvem);
            var afvisning = new Afvisning(handling.hvem(), handling.tid(), laes(begrundelse));
            return lager.gem(cvr, foer, foer.afvist(afvisning), Handling.AFVIST, hvem);
        });
    }

    /**
     * Makes it the next version, in force when it says, or at once. With four eyes it has to have been sent, and the caller
     * is an approver who had no hand in it; without, an editor can activate what is being written, and an approver also what
     * was sent. Fails with 403 otherwise, with 409 when another version has come since it was begun, with 422 when the lines
     * have errors.
     */
    public Uni<KleVersion> aktiver(Cvr cvr, @Nullable String set, Medarbejder hvem) {
        return lager.aabn(
                cvr,
                set,
                kladde -> indstillinger
                        .hent(cvr)
                        .invoke(indstilling -> kraevMaaAktivere(indstilling, kladde, cvr, hvem))
                        .flatMap(i -> kraevAktuel(cvr, kladde))
                        .flatMap(k -> kraevUdenFejl(cvr, kladde))
                        .flatMap(k -> ikraftsaettelse.tilfoej(cvr, version(kladde, hvem)))
                        .call(v -> lager.fjern(cvr, kladde, Handling.AKTIVERET, hvem)));
    }

    private void kraevMaaAktivere(Indstilling indstilling, Kladde kladde, Cvr cvr, Medarbejder hvem) {
        var godkender = adgang.maa(hvem, Rolle.KONFIGURATION_GODKEND, cvr);
        var redaktoer = adgang.maa(hvem, Rolle.KONFIGURATION_REDIGER, cvr);
        var alene = !indstilling.fireOejne() && kladde.status() == Status.KLADDE;
        if (!godkender && !(alene && redaktoer)) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        if (indstilling.fireOejne()) {
            if (kladde.status() != Status.TIL_GODKENDELSE) {
                throw new Fejl(AdministrationFejl.FIRE_OEJNE);
            }
            if (kladde.harMedvirket(Aendring.hvem(hvem))) {
                throw new Fejl(AdministrationFejl.SAMME_PERSON);
            }
        }
    }

    /** Tells what the newest version has changed, when its authors did not know of it. */
    private Uni<Kladde> kraevAktuel(Cvr cvr, Kladde kladde) {
        return konfigurationer
                .nyesteVersion(cvr)
                .flatMap(nyeste -> nyeste <= kladde.kendtVersion()
                        ? Uni.createFrom().item(kladde)
                        : linjer(cvr, kladde.basisversion())
                                .flatMap(foer ->
                                        linjer(cvr, nyeste).flatMap(efter -> sammenligner.sammenlign(foer, efter)))
                                .map(forskel -> {
                                    throw new Fejl(AdministrationFejl.KLADDE_FORAELDET)
                                            .med("basisversion", kladde.basisversion())
                                            .med("nyesteVersion", nyeste)
                                            .med("forskel", forskel);
                                }));
    }

    private Uni<List<KleLinje>> linjer(Cvr cvr, int version) {
        return version == 0
                ? Uni.createFrom().item(List.of())
                : konfigurationer.version(cvr, version).map(KleVersion::linjer);
    }

    private Uni<Kladde> kraevUdenFejl(Cvr cvr, Kladde kladde) {
        return kontrol.kontroller(cvr, kladde.linjer()).map(fund -> {
            var felter = new Feltkontrol();
            Fund.noter(fund, felter);
            felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
            return kladde;
        });
    }

    private static Nyversion version(Kladde kladde, Medarbejder hvem) {
        var indhold = kladde.indhold();
        return new Nyversion(
                indhold.linjer(),
                indhold.gyldigFra(),
                indhold.aarsag(),
                indhold.kilde(),
                kladde.redigeret().hvem(),
                Aendring.hvem(hvem),
                hvem);
    }

    private static String laes(@Nullable String begrundelse) {
        var felter = new Feltkontrol();
        var laest = felter.tekst("begrundelse", begrundelse, MAKS_BEGRUNDELSE);
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return laest.orElseThrow();
    }
}
