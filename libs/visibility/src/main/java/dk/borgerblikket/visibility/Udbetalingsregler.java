package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag.Linje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rules of a payment and its lines on their own attributes (§8.1, benefit-index §13). */
final class Udbetalingsregler {

    private final Ejerregler ejerregler;
    private final Kleregler kleregler;
    private final Nu nu;
    private final NationaleRegler nationalt;
    private final List<Ydelsesvurdering> ydelser;

    /** @param ydelser the benefits that lines can refer to */
    Udbetalingsregler(
            Ejerregler ejerregler,
            Kleregler kleregler,
            Nu nu,
            NationaleRegler nationalt,
            List<Ydelsesvurdering> ydelser) {
        this.ejerregler = ejerregler;
        this.kleregler = kleregler;
        this.nu = nu;
        this.nationalt = nationalt;
        this.ydelser = List.copyOf(ydelser);
    }

    /** What every line of the payment comes to; never empty, so that a payment without lines has a trace too. */
    List<Linjevurdering> vurder(Effektueringsgrundlag effektuering) {
        var spor = new Sporing();
        return Fejlsikring.ellers(
                () -> vurder(effektuering, spor),
                () -> List.of(Linjevurdering.skjult(effektuering, null, Optional.empty(), spor.fejl())));
    }

    private List<Linjevurdering> vurder(Effektueringsgrundlag effektuering, Sporing spor) {
        var kommune = ejerregler.kommune(spor, effektuering.ejer());
        var systemer = ejerregler.systemer(effektuering.master(), effektuering.afsender());
        ejerregler.aftale(spor, kommune, systemer);
        ejerregler.livscyklus(spor, effektuering.livscyklus());
        spor.kraev(
                "V-818",
                Aarsag.UKLAR_VIRKNING,
                nu.eneste(effektuering.dispositionsdato()).isPresent());

        var ejer = kommune.map(Kommuneopsaetning::cvr);
        var linjer = nu.alle(effektuering.linjer());
        if (linjer.isEmpty()) {
            spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, false);
            return List.of(Linjevurdering.skjult(effektuering, null, ejer, spor.spor()));
        }
        return linjer.stream()
                .map(l -> vurder(effektuering, l, kommune, ejer, systemer, new Sporing(spor.spor())))
                .toList();
    }

    private Linjevurdering vurder(
            Effektueringsgrundlag effektuering,
            Linje linje,
            Optional<Kommuneopsaetning> kommune,
            Optional<Cvr> ejer,
            Set<UUID> systemer,
            Sporing spor) {
        return Fejlsikring.ellers(
                () -> {
                    var nummer = Optional.ofNullable(linje.kle()).flatMap(KleNummer::laes);
                    var ydelse = ydelse(linje);
                    var taeller = taeller(ejer, linje);
                    spor.kraev("C-703", Aarsag.BETALER_IKKE_TILLADT, taeller);
                    linje(spor, linje, nummer, ydelse, kommune, systemer);
                    var bevilling = Optional.ofNullable(linje.bevilling()).filter(_ -> taeller);
                    return new Linjevurdering(effektuering, linje, bevilling, ejer, nummer, ydelse, spor.spor());
                },
                () -> Linjevurdering.skjult(effektuering, linje, ejer, spor.fejl()));
    }

    private void linje(
            Sporing spor,
            Linje linje,
            Optional<KleNummer> nummer,
            Optional<Ydelsesvurdering> ydelse,
            Optional<Kommuneopsaetning> kommune,
            Set<UUID> systemer) {
        ejerregler.noedstop(spor, kommune, nummer, systemer);
        var klelinje = kleregler.linje(kommune, nummer, Slags.YDELSER);
        var titel = kleregler.titel(nummer, Dato.dag(linje.fra() == null ? nu.tid() : linje.fra()));
        kleregler.aldrigAaben(spor, nummer);
        kleregler.foelsomhed(spor, ydelse.flatMap(Ydelsesvurdering::foelsomhed), klelinje);
        kleregler.aabnet(spor, kommune, nummer, titel, klelinje, Slags.YDELSER);
        kleregler.fagsystem(spor, klelinje, systemer);
        if (klelinje.isPresent() && ydelse.isPresent()) {
            var grundlag = ydelse.get().fradato();
            kleregler.fradato(spor, klelinje.get(), grundlag.dag(), grundlag.ukendt(), grundlag.aktivSag());
        }
        spor.kraev(
                "§8.1",
                Aarsag.MANGLER_OPLYSNINGER,
                linje.beloeb() != null && linje.fra() != null && linje.til() != null);
    }

    /** Whether the payment counts for the grant; unless it is certain that it does not, it does. */
    private boolean taeller(Optional<Cvr> betaler, Linje linje) {
        return ydelser.stream()
                .filter(y -> y.bevilling().equals(linje.bevilling()))
                .flatMap(y -> y.ejer().stream())
                .allMatch(bevilger ->
                        betaler.map(b -> nationalt.maaBetale(b, bevilger)).orElse(true));
    }

    /** The benefit that the line refers to by grant and identity; empty unless there is exactly one. */
    private Optional<Ydelsesvurdering> ydelse(Linje linje) {
        var fundne = ydelser.stream()
                .filter(y -> y.ydelseId() != null)
                .filter(y ->
                        y.bevilling().equals(linje.bevilling()) && y.ydelseId().equals(linje.ydelseId()))
                .toList();
        return fundne.size() == 1 ? Optional.of(fundne.getFirst()) : Optional.empty();
    }
}
