package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag.Ydelse;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a grant and its benefits on their own attributes (§8.1, benefit-index §13). */
final class Bevillingsregler {

    private final Ejerregler ejerregler;
    private final Kleregler kleregler;
    private final Nu nu;
    private final String borger;
    private final Map<UUID, Sagsgrundlag> sager;

    /**
     * @param borger the citizen's key in the benefit index
     * @param sager the cases that are known
     */
    Bevillingsregler(Ejerregler ejerregler, Kleregler kleregler, Nu nu, String borger, Map<UUID, Sagsgrundlag> sager) {
        this.ejerregler = ejerregler;
        this.kleregler = kleregler;
        this.nu = nu;
        this.borger = borger;
        this.sager = sager;
    }

    /** What every benefit of the grant comes to; never empty, so that a grant without benefits has a trace too. */
    List<Ydelsesvurdering> vurder(Bevillingsgrundlag bevilling) {
        var spor = new Sporing();
        return Fejlsikring.ellers(
                () -> vurder(bevilling, spor),
                () -> List.of(Ydelsesvurdering.udenYdelse(bevilling, Optional.empty(), spor.fejl())));
    }

    private List<Ydelsesvurdering> vurder(Bevillingsgrundlag bevilling, Sporing spor) {
        var kommune = ejerregler.kommune(spor, bevilling.ejer());
        ejerregler.livscyklus(spor, bevilling.livscyklus());
        modtager(spor, bevilling);
        spor.kraev("V-815", Aarsag.SIKKERHEDSPROFIL, nu.ingen(bevilling.sikkerhedsprofiler()));

        var ydelser = nu.alle(bevilling.ydelser());
        var ejer = kommune.map(Kommuneopsaetning::cvr);
        if (ydelser.isEmpty()) {
            spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, false);
            return List.of(Ydelsesvurdering.udenYdelse(bevilling, ejer, spor.spor()));
        }
        var gentagne = gentagneId(ydelser);
        return ydelser.stream()
                .map(y -> vurder(bevilling, y, gentagne, kommune, ejer, new Sporing(spor.spor())))
                .toList();
    }

    private Ydelsesvurdering vurder(
            Bevillingsgrundlag bevilling,
            Ydelse ydelse,
            Set<String> gentagne,
            Optional<Kommuneopsaetning> kommune,
            Optional<Cvr> ejer,
            Sporing spor) {
        return Fejlsikring.ellers(
                () -> {
                    var entydig = ydelse.id() == null || !gentagne.contains(ydelse.id());
                    spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, entydig);
                    return vurder(bevilling, ydelse, nu.eneste(bevilling.foelsomhed()), kommune, ejer, spor);
                },
                () -> Ydelsesvurdering.skjult(bevilling, ydelse, ejer, spor.fejl()));
    }

    private Ydelsesvurdering vurder(
            Bevillingsgrundlag bevilling,
            Ydelse ydelse,
            Optional<Foelsomhed> foelsomhed,
            Optional<Kommuneopsaetning> kommune,
            Optional<Cvr> ejer,
            Sporing spor) {
        var systemer = Stream.of(ydelse.master(), ydelse.afsender())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var nummer = Optional.ofNullable(ydelse.kle()).flatMap(KleNummer::laes);
        ejerregler.noedstop(spor, kommune, nummer, systemer);
        ejerregler.aftale(spor, kommune, systemer);

        var linje = kleregler.linje(kommune, nummer, Slags.YDELSER);
        var omraade = kleregler.titel(nummer, Dato.dag(ydelse.start() == null ? nu.tid() : ydelse.start()));
        kleregler.aldrigAaben(spor, nummer);
        kleregler.foelsomhed(spor, foelsomhed, linje);
        kleregler.aabnet(spor, kommune, nummer, omraade, linje, Slags.YDELSER);
        kleregler.fagsystem(spor, linje, systemer);
        var fradato = Fradatogrundlag.af(bevilling, ydelse, sager, nu);
        linje.ifPresent(l -> kleregler.fradato(spor, l, fradato.dag(), fradato.ukendt(), fradato.aktivSag()));
        var links = linje.flatMap(l -> nummer.map(n -> kleregler.links(l, n))).orElse(List.of());
        return new Ydelsesvurdering(bevilling, ydelse, ejer, foelsomhed, nummer, omraade, fradato, links, spor.spor());
    }

    /** Asks that the benefit is granted to the citizen, and to nobody else, by CPR number (V-801, V-803, §8.1). */
    private void modtager(Sporing spor, Bevillingsgrundlag bevilling) {
        var modtagere = nu.alle(bevilling.parter()).stream()
                .filter(p -> p.rolle() == Part.Rolle.BEVILLINGSMODTAGER)
                .toList();
        var egen = modtagere.size() == 1 && modtagere.getFirst().noegle().equals(borger);
        spor.kraev("V-801", Aarsag.IKKE_BEVILLINGSMODTAGER, egen);
        if (modtagere.size() == 1) {
            spor.kraev("V-803", Aarsag.IKKE_CPR, modtagere.getFirst().art() == Part.Art.CPR);
        }
    }

    private static Set<String> gentagneId(Set<Ydelse> ydelser) {
        return ydelser.stream()
                .map(Ydelse::id)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
