package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Noeglemoenster;
import java.util.Comparator;
import java.util.List;

/**
 * Which of some patterns a number falls under (K-14).
 *
 * @param moenstre those that it falls under, most specific first, equally specific ones in the order given; each once
 */
record Moenstermatch(Klassenummer nummer, List<Noeglemoenster> moenstre) {

    static Moenstermatch af(Klassenummer nummer, List<Noeglemoenster> alle) {
        return new Moenstermatch(
                nummer,
                alle.stream()
                        .filter(moenster -> moenster.omfatter(nummer))
                        .distinct()
                        .sorted(Comparator.comparing(Noeglemoenster::praecision).reversed())
                        .toList());
    }
}
