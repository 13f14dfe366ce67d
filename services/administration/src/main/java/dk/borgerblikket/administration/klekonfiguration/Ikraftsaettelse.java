package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.indstilling.Indstilling;
import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Oplysning;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Status;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Konfigurationskontrol;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes new versions and takes back planned ones. A version is never changed, and never begins before it was made. */
@Singleton
public class Ikraftsaettelse {

    private final KleKonfigurationRepository versioner;
    private final AnnulleringRepository annulleringer;
    private final KleKonfigurationer konfigurationer;
    private final Konfigurationskontrol kontrol;
    private final Indstillinger indstillinger;
    private final Kommuner kommuner;
    private final Adgangskontrol adgang;
    private final Aendringslog log;
    private final Clock ur;

    Ikraftsaettelse(
            KleKonfigurationRepository versioner,
            AnnulleringRepository annulleringer,
            KleKonfigurationer konfigurationer,
            Konfigurationskontrol kontrol,
            Indstillinger indstillinger,
            Kommuner kommuner,
            Adgangskontrol adgang,
            Aendringslog log,
            Clock ur) {
        this.versioner = versioner;
        this.annulleringer = annulleringer;
        this.konfigurationer = konfigurationer;
        this.kontrol = kontrol;
        this.indstillinger = indstillinger;
        this.kommuner = kommuner;
        this.adgang = adgang;
        this.log = log;
        this.ur = ur;
    }

    /**
     * Makes a version that is in force at once, without a draft. Fails with 404 for an unknown authority, 409 when the
     * authority asks for four eyes, 412 when the version in force is not the one that the caller has seen, 422 with
     * everything that is wrong with the lines.
     *
     * @param set the tags the caller has seen, as in If-Match; null when that does not matter
     */
    public Uni<KleKonfiguration> gem(Cvr cvr, KleKonfigurationBesked besked, @Nullable String set, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> indstillinger.hent(cvr))
                .invoke(Ikraftsaettelse::kraevEenPersonNok)
                .flatMap(i -> konfigurationer.aktiv(cvr))
                .invoke(aktiv -> kraevSet(aktiv, set))
                .flatMap(aktiv -> kontroller(cvr, besked))
                .flatMap(linjer -> tilfoej(
                        cvr, new Nyversion(linjer, null, Tilblivelse.NY, null, Aendring.hvem(hvem), null, hvem)))
                .map(ny -> new KleKonfiguration(ny.version(), ny.linjer())));
    }

    /**
     * Makes a version with the lines of one that has been in force, in force at once. The lines are not held against the
     * rules anew: they have been shown before, and it must be possible to go back in a hurry. Fails with 404 for an unknown
     * authority or version, 403 when the authority asks for four eyes and the caller is no approver, 409 when the version
     * has never been in force.
     */
    public Uni<KleVersion> tilbagerul(Cvr cvr, int version, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> kraevMaaSaetteIKraft(cvr, hvem))
                .flatMap(i -> oplysning(cvr, version))
                .invoke(Ikraftsaettelse::kraevHarVaeretIKraft)
                .flatMap(o -> konfigurationer.version(cvr, version))
                .flatMap(gammel -> tilfoej(
                        cvr,
                        new Nyversion(
                                gammel.linjer(),
                                null,
                                Tilblivelse.TILBAGERULNING,
                                Integer.toString(version),
                                Aendring.hvem(hvem),
                                null,
                                hvem))));
    }

    /**
     * Takes back a version that is not yet in force. Fails as {@link #tilbagerul}, and with 409 when the version is in
     * force, has been, or is taken back already.
     */
    public Uni<Void> annuller(Cvr cvr, int version, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> kraevMaaSaetteIKraft(cvr, hvem))
                .flatMap(i -> oplysning(cvr, version))
                .invoke(Ikraftsaettelse::kraevPlanlagt)
                .flatMap(o -> {
                    var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
                    return annulleringer
                            .persist(new AnnulleringRaekke(cvr, version, Aendring.hvem(hvem), nu))
                            .flatMap(r -> log.noter(new Aendring(
                                    hvem, nu, Aendring.Emne.KLE_ANNULLERING, cvr + "/" + version, null, o)));
                }));
    }

    /** Makes the version; part of the caller's transaction, which keeps other writers of the authority waiting. */
    public Uni<KleVersion> tilfoej(Cvr cvr, Nyversion ny) {
        return konfigurationer
                .aktiv(cvr)
                .flatMap(foer -> versioner.nyeste(cvr).flatMap(nyeste -> {
                    var version = version(ny, nyeste);
                    var aendring = new Aendring(
                            ny.hvem(),
                            version.oprettetTid(),
                            Aendring.Emne.KLE_KONFIGURATION,
                            cvr.cifre(),
                            foer.version() == 0 ? null : foer,
                            version);
                    return versioner
                            .persist(new KleKonfigurationRaekke(cvr, version))
                            .flatMap(r -> log.noter(aendring))
                            .replaceWith(version);
                }));
    }

    private KleVersion version(Nyversion ny, @Nullable Versionsraekke nyeste) {
        var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
        // With several copies of the service, one clock can be behind another: what is made later also begins later.
        var lavet = nyeste == null ? nu : senest(nu, nyeste.oprettetTid());
        return new KleVersion(
                nyeste == null ? 1 : nyeste.version() + 1,
                ny.linjer(),
                ny.gyldigFra() == null ? lavet : senest(lavet, ny.gyldigFra()),
                ny.aarsag(),
                ny.kilde(),
                ny.oprettetAf(),
                lavet,
                ny.godkendtAf());
    }

    private Uni<List<KleLinje>> kontroller(Cvr cvr, KleKonfigurationBesked besked) {
        var felter = new Feltkontrol();
        var linjer = besked.laes(felter);
        return kontrol.kontrollerLaeste(cvr, linjer).map(fund -> {
            Fund.noter(fund, felter);
            felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
            return linjer.stream().map(Laestlinje::linje).toList();
        });
    }

    private Uni<Indstilling> kraevMaaSaetteIKraft(Cvr cvr, Medarbejder hvem) {
        return indstillinger.hent(cvr).invoke(indstilling -> {
            if (!adgang.maa(hvem, Rolle.KONFIGURATION_GODKEND, cvr)
                    && (indstilling.fireOejne() || !adgang.maa(hvem, Rolle.KONFIGURATION_REDIGER, cvr))) {
                throw new Fejl(FaellesFejl.INGEN_ADGANG);
            }
        });
    }

    private Uni<Oplysning> oplysning(Cvr cvr, int version) {
        return konfigurationer
                .versioner(cvr)
                .map(alle -> alle.stream()
                        .filter(o -> o.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    private static void kraevEenPersonNok(Indstilling indstilling) {
        if (indstilling.fireOejne()) {
            throw new Fejl(AdministrationFejl.FIRE_OEJNE);
        }
    }

    private static void kraevHarVaeretIKraft(Oplysning oplysning) {
        if (oplysning.status() == Status.PLANLAGT || oplysning.status() == Status.ANNULLERET) {
            throw new Fejl(AdministrationFejl.VERSION_IKKE_I_KRAFT);
        }
    }

    private static void kraevPlanlagt(Oplysning oplysning) {
        if (oplysning.status() == Status.ANNULLERET) {
            throw new Fejl(AdministrationFejl.VERSION_ANNULLERET);
        }
        if (oplysning.status() != Status.PLANLAGT) {
            throw new Fejl(AdministrationFejl.VERSION_I_KRAFT);
        }
    }

    private static void kraevSet(KleKonfiguration aktiv, @Nullable String set) {
        if (set != null && !Etag.naevner(set, Etag.af(aktiv.version()))) {
            throw new Fejl(FaellesFejl.AENDRET_IMENS);
        }
    }

    private static Instant senest(Instant en, Instant anden) {
        return en.isAfter(anden) ? en : anden;
    }
}
