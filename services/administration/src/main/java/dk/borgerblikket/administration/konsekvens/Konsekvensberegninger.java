package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.konsekvens.beregning.Beregning.Opgave;
import dk.borgerblikket.administration.konsekvens.beregning.Indekser;
import dk.borgerblikket.administration.opsaetning.Gaeldende;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Previews of what citizens would see under another configuration. Whoever calls makes sure that the employee may see
 * the authority's configuration.
 */
@Singleton
public class Konsekvensberegninger {

    private final Kladder kladder;
    private final KleKonfigurationer konfigurationer;
    private final Gaeldende gaeldende;
    private final Fagsystemer fagsystemer;
    private final Kle kle;
    private final Indekser indekser;
    private final Beregningslager lager;
    private final KonsekvensIndstillinger indstillinger;
    private final Semaphore pladser;
    private final Set<Thread> igang = ConcurrentHashMap.newKeySet();

    Konsekvensberegninger(
            Kladder kladder,
            KleKonfigurationer konfigurationer,
            Gaeldende gaeldende,
            Fagsystemer fagsystemer,
            Kle kle,
            Indekser indekser,
            Beregningslager lager,
            KonsekvensIndstillinger indstillinger) {
        this.kladder = kladder;
        this.konfigurationer = konfigurationer;
        this.gaeldende = gaeldende;
        this.fagsystemer = fagsystemer;
        this.kle = kle;
        this.indekser = indekser;
        this.lager = lager;
        this.indstillinger = indstillinger;
        this.pladser = new Semaphore(indstillinger.samtidige(), true);
    }

    /** Starts one of the authority's draft. As {@link #startLinjer}, and fails with 404 when there is no draft. */
    public Uni<Konsekvensberegning> startKladde(Cvr cvr, Medarbejder hvem) {
        return kladder.hent(cvr).flatMap(k -> start(cvr, Konsekvensberegning.sammenlignet(k), k.linjer(), hvem));
    }

    /** Starts one of an earlier or planned version. As {@link #startLinjer}, and fails with 404 when there is no such version. */
    public Uni<Konsekvensberegning> startVersion(Cvr cvr, int version, Medarbejder hvem) {
        return konfigurationer
                .version(cvr, version)
                .flatMap(v -> start(cvr, "version:" + v.version(), v.linjer(), hvem));
    }

    /**
     * Starts one, which then goes on by itself. Fails with 404 when there is no such authority, with 409 while another of its goes
     * on, and with 503 while KLE is not known: then nobody sees anything, whatever the configuration.
     *
     * @param linjer the other configuration
     */
    public Uni<Konsekvensberegning> startLinjer(Cvr cvr, List<KleLinje> linjer, Medarbejder hvem) {
        return start(cvr, "linjer:" + fingeraftryk(linjer), linjer, hvem);
    }

    private static String fingeraftryk(List<KleLinje> linjer) {
        try {
            var tekst = Lagerjson.skriv(Map.of("linjer", linjer)).encode();
            var hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException umuligt) {
            throw new IllegalStateException("SHA-256 findes i enhver Java", umuligt);
        }
    }

    private Uni<Konsekvensberegning> start(Cvr cvr, String sammenlignet, List<KleLinje> linjer, Medarbejder hvem) {
        var klassifikation = kle.nu()
                .map(Konsekvensberegninger::klassifikation)
                .orElseThrow(() -> new Fejl(FaellesFejl.UTILGAENGELIG));
        return gaeldende
                .opsaetning()
                .flatMap(nu -> fagsystemer
                        .alle()
                        .flatMap(systemer -> lager.begynd(cvr, sammenlignet, version(nu, cvr), Aendring.hvem(hvem))
                                .invoke(begyndt -> koer(
                                        begyndt.id(),
                                        new Opgave(
                                                cvr,
                                                nu,
                                                linjer,
                                                klassifikation,
                                                begyndt.startet(),
                                                systemer.stream()
                                                        .collect(Collectors.toMap(
                                                                Fagsystem::uuid, Fagsystem::navn)))))));
    }

    /** As the gateway asks it. */
    private static Klassifikation klassifikation(Opslagsklient opslag) {
        return (nummer, dato) -> opslag.findKlasse(nummer, dato).map(Klasse::titel);
    }

    private static int version(Opsaetning nu, Cvr cvr) {
        return nu.kommune(cvr).map(Kommuneopsaetning::konfigurationsversion).orElse(0);
    }

    private void koer(UUID id, Opgave opgave) {
        var koersel = new Koersel(id, indekser, opgave, lager, pladser, indstillinger);
        var traad = Thread.ofVirtual().name("konsekvens-" + id).unstarted(() -> {
            try {
                koersel.run();
            } finally {
                igang.remove(Thread.currentThread());
            }
        });
        igang.add(traad);
        traad.start();
    }

    /** One of the authority's. Fails with 404 when it has no such. */
    public Uni<Konsekvensberegning> hent(Cvr cvr, UUID id) {
        return lager.hent(cvr, id);
    }

    /** The authority's latest, newest first. Fails with 404 when there is no such authority. */
    public Uni<List<Konsekvensberegning>> alle(Cvr cvr) {
        return lager.alle(cvr);
    }

    /** Stops one soon. One that has ended stays as it is. Fails with 404 when the authority has no such. */
    public Uni<Void> annuller(Cvr cvr, UUID id) {
        return lager.annuller(cvr, id);
    }

    @PreDestroy
    void luk() {
        igang.forEach(Thread::interrupt);
    }
}
