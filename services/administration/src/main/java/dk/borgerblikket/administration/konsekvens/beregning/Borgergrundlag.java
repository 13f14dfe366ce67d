package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everything of one citizen that the authority's configuration has a say in.
 *
 * @param borger the citizen's key
 * @param sager the authority's cases
 * @param andreSager other cases of the citizen's, which benefits hang on
 * @param bevillinger grants that the authority has given or pays
 * @param effektueringer the payments on them
 */
record Borgergrundlag(
        String borger,
        List<Sagsgrundlag> sager,
        List<Sagsgrundlag> andreSager,
        List<Bevillingsgrundlag> bevillinger,
        List<Effektueringsgrundlag> effektueringer) {

    /** What the gateway has when the case index has answered. Documents do not decide whether a case is shown. */
    SagerSvar sagerSvar() {
        var alle = sager;
        if (!andreSager.isEmpty()) {
            alle = new ArrayList<>(sager);
            alle.addAll(andreSager);
        }
        return new SagerSvar(borger, alle, List.of(), null);
    }

    /** What the gateway has when the benefit index has answered. */
    YdelserSvar ydelserSvar() {
        return new YdelserSvar(borger, bevillinger, effektueringer, null);
    }

    /** Cases that benefits hang on at the moment, and that are not here. */
    List<Sagsopslag.Noegle> manglendeSager(Instant tid) {
        if (bevillinger.isEmpty()) {
            return List.of();
        }
        var kendte = new HashSet<>();
        sager.forEach(s -> kendte.add(s.id()));
        return bevillinger.stream()
                .flatMap(b -> Gyldig.paa(b.sag(), tid).stream())
                .filter(kendte::add)
                .map(sag -> new Sagsopslag.Noegle(borger, sag))
                .toList();
    }

    Borgergrundlag medAndreSager(List<Sagsgrundlag> andre) {
        return new Borgergrundlag(borger, sager, andre, bevillinger, effektueringer);
    }

    /** Whether any KLE number that occurs, now or at another time, is of the kind. */
    boolean harNummer(Predicate<String> art) {
        for (var sag : sager) {
            if (har(sag.primaerKlasse(), art)) {
                return true;
            }
        }
        for (var bevilling : bevillinger) {
            for (var ydelse : bevilling.ydelser()) {
                var kle = ydelse.vaerdi().kle();
                if (kle != null && art.test(kle)) {
                    return true;
                }
            }
        }
        for (var effektuering : effektueringer) {
            for (var linje : effektuering.linjer()) {
                var kle = linje.vaerdi().kle();
                if (kle != null && art.test(kle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean har(List<Gyldig<String>> numre, Predicate<String> art) {
        for (var nummer : numre) {
            if (art.test(nummer.vaerdi())) {
                return true;
            }
        }
        return false;
    }
}
