package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring.Emne;
import dk.borgerblikket.administration.aendringslog.Tidligeretilstande;
import dk.borgerblikket.administration.aendringslog.Tidligeretilstande.Tilstande;
import dk.borgerblikket.administration.databeskyttelse.Databeskyttelser;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.noedstop.Noedstoppene;
import dk.borgerblikket.administration.serviceaftale.Aftale;
import dk.borgerblikket.administration.serviceaftale.Serviceaftaler;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the other services would have read at an earlier moment: configurations, data protection and stops by
 * their own history, and the rest by the log of changes.
 */
@Singleton
class Opsaetningshistorik {

    private static final String NATIONALT = "nationalt";

    private final Tidligeretilstande tilstande;
    private final Kommuner kommuner;
    private final Serviceaftaler aftaler;
    private final KleKonfigurationer konfigurationer;
    private final Regelsaet regelsaet;
    private final Databeskyttelser databeskyttelser;
    private final Noedstoppene noedstop;
    private final Clock ur;

    Opsaetningshistorik(
            Tidligeretilstande tilstande,
            Kommuner kommuner,
            Serviceaftaler aftaler,
            KleKonfigurationer konfigurationer,
            Regelsaet regelsaet,
            Databeskyttelser databeskyttelser,
            Noedstoppene noedstop,
            Clock ur) {
        this.tilstande = tilstande;
        this.kommuner = kommuner;
        this.aftaler = aftaler;
        this.konfigurationer = konfigurationer;
        this.regelsaet = regelsaet;
        this.databeskyttelser = databeskyttelser;
        this.noedstop = noedstop;
        this.ur = ur;
    }

    /**
     * The configuration that was in force.
     *
     * @param tekst the moment, with an offset
     * @throws Fejl 400 when it is none, or has not been yet
     */
    Uni<TidligereOpsaetning> paa(@Nullable String tekst) {
        var tid = laes(tekst);
        return Transaktion.laes(() -> kommunerne(tid)
                .flatMap(dengang -> dele(tid)
                        .flatMap(dele -> nationalt(tid)
                                .map(regler -> new TidligereOpsaetning(
                                        new Opsaetning(
                                                dengang.kommuner().stream()
                                                        .map(k -> Opsaetningsvisning.kommune(k, dele))
                                                        .toList(),
                                                regler),
                                        dengang.forbehold())))));
    }

    private Instant laes(@Nullable String tekst) {
        try {
            // A plus sign that was not encoded arrives as a space.
            var tid = OffsetDateTime.parse(tekst == null ? "" : tekst.replace(' ', '+'))
                    .toInstant();
            if (!tid.isAfter(ur.instant())) {
                return tid;
            }
        } catch (DateTimeParseException _) {
            throw ugyldig();
        }
        throw ugyldig();
    }

    private static Fejl ugyldig() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER,
                "Parameteren tid skal være et tidspunkt, der er gået, som 2026-05-12T08:00:00+02:00.");
    }

    /** The authorities as they were, and which of them are told as they are now because nothing has been kept. */
    private record Dengang(List<Kommune> kommuner, List<String> forbehold) {}

    private Uni<Dengang> kommunerne(Instant tid) {
        return tilstande.paa(Emne.KOMMUNE, tid).flatMap(t -> kommuner.alle().map(nu -> dengang(t, nu)));
    }

    private static Dengang dengang(Tilstande tilstande, List<Kommune> nu) {
        var forbehold = nu.stream()
                .filter(k -> !tilstande.kendte().containsKey(k.cvr().cifre()))
                .map(k -> "Om " + k.navn() + " var tilsluttet dengang, er ikke bevaret; det er som nu.")
                .toList();
        return new Dengang(
                nu.stream()
                        .flatMap(k ->
                                tilstande.af(k.cvr().cifre(), k, json -> Lagerjson.laes(json, Kommune.class)).stream())
                        .toList(),
                forbehold);
    }

    private Uni<Opsaetningsvisning.Dele> dele(Instant tid) {
        return aftalerne(tid)
                .flatMap(aftalerne -> konfigurationer
                        .paa(tid)
                        .flatMap(aktive -> databeskyttelser
                                .iKraft(Dato.dag(tid), tid)
                                .flatMap(blokke -> noedstop.paa(tid)
                                        .map(stop -> new Opsaetningsvisning.Dele(aktive, aftalerne, blokke, stop)))));
    }

    private Uni<Map<Cvr, List<Aftale>>> aftalerne(Instant tid) {
        return tilstande
                .paa(Emne.SERVICEAFTALE, tid)
                .flatMap(t -> aftaler.alle().map(nu -> dengang(t, nu)));
    }

    private static Map<Cvr, List<Aftale>> dengang(Tilstande tilstande, Map<Cvr, List<Aftale>> nu) {
        var dengang = new HashMap<Cvr, List<Aftale>>();
        nu.forEach((cvr, aftaler) -> dengang.put(
                cvr,
                aftaler.stream()
                        .flatMap(a ->
                                tilstande
                                        .af(cvr + "/" + a.itSystem(), a, json -> Lagerjson.laes(json, Aftale.class))
                                        .stream())
                        .toList()));
        return dengang;
    }

    private Uni<NationaleRegler> nationalt(Instant tid) {
        return tilstande
                .paa(Emne.NATIONALE_REGLER, tid)
                .flatMap(t -> regelsaet
                        .hent()
                        .map(nu -> t.af(NATIONALT, nu, json -> Lagerjson.laes(json, NationaleRegler.class))
                                .orElse(nu)));
    }
}
