package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the authorities show. Every change is a new version, active at once; the older ones stay. */
@Singleton
public class KleKonfigurationer {

    private final KleKonfigurationRepository versioner;
    private final EtapekatalogRepository etapekatalog;
    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;
    private final Regelsaet regelsaet;
    private final Aendringslog log;
    private final Clock ur;

    KleKonfigurationer(
            KleKonfigurationRepository versioner,
            EtapekatalogRepository etapekatalog,
            Kommuner kommuner,
            Fagsystemer fagsystemer,
            Regelsaet regelsaet,
            Aendringslog log,
            Clock ur) {
        this.versioner = versioner;
        this.etapekatalog = etapekatalog;
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
        this.regelsaet = regelsaet;
        this.log = log;
        this.ur = ur;
    }

    /** The active configuration of every authority that has one; part of the caller's session. */
    public Uni<Map<Cvr, KleKonfiguration>> aktive() {
        return versioner
                .nyesteAfAlle()
                .map(r -> r.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                KleKonfigurationRaekke::cvr, KleKonfigurationRaekke::somKonfiguration)));
    }

    /** The active configuration. Fails with 404 when there is no such authority. */
    Uni<KleKonfiguration> aktiv(Cvr cvr) {
        return Transaktion.laes(
                () -> kommuner.hent(cvr).flatMap(k -> versioner.nyeste(cvr)).map(KleKonfigurationer::konfiguration));
    }

    /** Every version, newest first. Fails with 404 when there is no such authority. */
    Uni<List<KleVersion.Oplysning>> versioner(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr).flatMap(k -> versioner.oplysninger(cvr)));
    }

    /** One version. Fails with 404 when there is no such authority or version. */
    Uni<KleVersion> version(Cvr cvr, int version) {
        return Transaktion.laes(() -> versioner.version(cvr, version))
                .onItem()
                .ifNull()
                .failWith(() -> new Fejl(FaellesFejl.IKKE_FUNDET))
                .map(KleKonfigurationRaekke::somVersion);
    }

    /**
     * Makes a new version. Fails with 404 for an unknown authority, 412 when the active version is not the one that the
     * caller has seen, 422 with everything that is wrong with the lines.
     *
     * @param set the tags the caller has seen, as in If-Match; null when that does not matter
     */
    Uni<KleKonfiguration> gem(Cvr cvr, KleKonfigurationBesked besked, @Nullable String set, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> versioner.nyeste(cvr))
                .map(KleKonfigurationer::konfiguration)
                .invoke(aktiv -> kraevSet(aktiv, set))
                .flatMap(aktiv -> kontroller(besked).flatMap(linjer -> tilfoej(cvr, aktiv, linjer, hvem))));
    }

    private Uni<List<KleLinje>> kontroller(KleKonfigurationBesked besked) {
        var felter = new Feltkontrol();
        var linjer = besked.laes(felter);
        return regler(linjer).map(regler -> {
            regler.kontroller(linjer, felter);
            felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
            return linjer.stream().map(Laestlinje::linje).toList();
        });
    }

    private Uni<KleRegler> regler(List<Laestlinje> linjer) {
        var naevnte = linjer.stream()
                .flatMap(l -> l.linje().fagsystemer().systemer().stream())
                .collect(Collectors.<UUID>toSet());
        return fagsystemer
                .kendte(naevnte)
                .flatMap(kendte -> regelsaet
                        .hent()
                        .flatMap(nationalt -> etapekatalog
                                .alle()
                                .map(katalog -> new KleRegler(kendte, nationalt.aldrigAaben(), katalog))));
    }

    private Uni<KleKonfiguration> tilfoej(Cvr cvr, KleKonfiguration foer, List<KleLinje> linjer, Medarbejder hvem) {
        var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
        var efter = new KleKonfiguration(foer.version() + 1, linjer);
        var version = new KleVersion(efter.version(), linjer, Aendring.hvem(hvem), nu);
        var aendring = new Aendring(
                hvem, nu, Aendring.Emne.KLE_KONFIGURATION, cvr.cifre(), foer.version() == 0 ? null : foer, efter);
        return versioner
                .persist(new KleKonfigurationRaekke(cvr, version))
                .flatMap(r -> log.noter(aendring))
                .replaceWith(efter);
    }

    private static void kraevSet(KleKonfiguration aktiv, @Nullable String set) {
        if (set != null && !Etag.naevner(set, Etag.af(aktiv.version()))) {
            throw new Fejl(FaellesFejl.AENDRET_IMENS);
        }
    }

    private static KleKonfiguration konfiguration(@Nullable KleKonfigurationRaekke raekke) {
        return raekke == null ? KleKonfiguration.INGEN : raekke.somKonfiguration();
    }
}
