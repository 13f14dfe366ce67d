package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells for which numbers two configurations of an authority can decide differently. The lines reach a decision only through
 * those that cover a number of the citizen's (V-804, V-805), so where they are the same, so is every decision and trace, and it
 * need not be made twice. Remembers what it has been asked, and is for one thread.
 */
public final class Linjeforskel {

    private final List<KleLinje> foer;
    private final List<KleLinje> efter;
    private final Map<String, Boolean> husket = new HashMap<>();

    public Linjeforskel(List<KleLinje> foer, List<KleLinje> efter) {
        this.foer = List.copyOf(foer);
        this.efter = List.copyOf(efter);
    }

    /** @param nummer as it was delivered; one that cannot be read is opened by no line */
    public boolean kanAendre(String nummer) {
        return husket.computeIfAbsent(
                nummer,
                n -> KleNummer.laes(n)
                        .map(emne -> !daekker(foer, emne).equals(daekker(efter, emne)))
                        .orElse(false));
    }

    private static List<KleLinje> daekker(List<KleLinje> linjer, KleNummer nummer) {
        return linjer.stream().filter(l -> l.kle().omfatter(nummer)).toList();
    }
}
