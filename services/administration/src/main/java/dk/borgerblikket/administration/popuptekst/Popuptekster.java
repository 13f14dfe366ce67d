package dk.borgerblikket.administration.popuptekst;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.kommune.Tilslutning;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.noedstop.Noedstoppene;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.Popupforskel;
import dk.borgerblikket.visibility.Popuptekst;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What citizens are told that an authority shows (borgerblikket §7.1). The text comes out of the same function as the
 * gateway's; without KLE there are no titles to write it with, and the answer is 503.
 */
@Singleton
public class Popuptekster {

    private final Kommuner kommuner;
    private final KleKonfigurationer konfigurationer;
    private final Kladder kladder;
    private final Regelsaet regelsaet;
    private final Noedstoppene noedstop;
    private final Kle kle;
    private final Clock ur;

    Popuptekster(
            Kommuner kommuner,
            KleKonfigurationer konfigurationer,
            Kladder kladder,
            Regelsaet regelsaet,
            Noedstoppene noedstop,
            Kle kle,
            Clock ur) {
        this.kommuner = kommuner;
        this.konfigurationer = konfigurationer;
        this.kladder = kladder;
        this.regelsaet = regelsaet;
        this.noedstop = noedstop;
        this.kle = kle;
        this.ur = ur;
    }

    /** The text in force. Fails with 404 when there is no such authority. */
    public Uni<Popupvisning> iKraft(Cvr cvr) {
        return grundlag(cvr)
                .map(g ->
                        new Popupvisning(g.aktiv().version(), g.tekst(g.aktiv().linjer(), g.erTilsluttet(), idag())));
    }

    /** The text that these lines would give today. Fails with 404 when there is no such authority. */
    public Uni<Popupsammenligning> af(Cvr cvr, List<KleLinje> linjer) {
        return grundlag(cvr).map(g -> g.sammenlign(linjer, idag()));
    }

    /** The text of the open draft, on the day when it comes into force; empty when there is none. */
    public Uni<Optional<Popupsammenligning>> kladde(Cvr cvr) {
        return kladder.find(cvr)
                .flatMap(fundet -> fundet.map(kladde ->
                                grundlag(cvr).map(g -> Optional.of(g.sammenlign(kladde.linjer(), dag(kladde)))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Grundlag> grundlag(Cvr cvr) {
        var titler = kle.nu()
                .map(Popuptekster::klassifikation)
                .orElseThrow(() -> new Fejl(AdministrationFejl.KLE_UTILGAENGELIG));
        return Transaktion.laes(() -> kommuner.hent(cvr)
                .flatMap(kommune -> konfigurationer
                        .aktiv(cvr)
                        .flatMap(aktiv -> regelsaet
                                .hent()
                                .flatMap(regler -> noedstop.iKraft()
                                        .map(stop -> new Grundlag(kommune, aktiv, regler, stop.hos(cvr), titler))))));
    }

    private static Klassifikation klassifikation(Opslagsklient opslag) {
        return (nummer, dag) -> opslag.findKlasse(nummer, dag).map(Klasse::titel);
    }

    private LocalDate idag() {
        return Dato.dag(ur.instant());
    }

    private LocalDate dag(Kladde kladde) {
        var nu = ur.instant();
        return Optional.ofNullable(kladde.indhold().gyldigFra())
                .filter(fra -> fra.isAfter(nu))
                .map((Instant fra) -> Dato.dag(fra))
                .orElseGet(() -> Dato.dag(nu));
    }

    /** Everything that a text of the authority follows from, but the lines. */
    private record Grundlag(
            Kommune kommune,
            KleKonfiguration aktiv,
            NationaleRegler regler,
            List<Noedstop> stop,
            Klassifikation titler) {

        boolean erTilsluttet() {
            return kommune.tilslutning() == Tilslutning.TILSLUTTET;
        }

        Popuptekst tekst(List<KleLinje> linjer, boolean tilsluttet, LocalDate dag) {
            var opsaetning = new Kommuneopsaetning(
                    kommune.cvr(), kommune.navn(), tilsluttet, aktiv.version(), linjer, List.of(), null, stop);
            return Popuptekst.af(opsaetning, regler, titler, dag);
        }

        Popupsammenligning sammenlign(List<KleLinje> linjer, LocalDate dag) {
            var ny = tekst(linjer, true, dag);
            return new Popupsammenligning(
                    aktiv.version(), dag, ny, Popupforskel.mellem(tekst(aktiv.linjer(), true, dag), ny));
        }
    }
}
