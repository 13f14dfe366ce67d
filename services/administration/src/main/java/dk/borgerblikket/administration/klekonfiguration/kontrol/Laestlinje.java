package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A well-formed line, and where it stands. Lines that cannot be read leave gaps in the numbers.
 *
 * @param nummer its place among the lines that were sent, from 0
 * @param linje what it says
 */
public record Laestlinje(int nummer, KleLinje linje) {

    /** Lines that could all be read. */
    public static List<Laestlinje> af(List<KleLinje> linjer) {
        return IntStream.range(0, linjer.size())
                .mapToObj(i -> new Laestlinje(i, linjer.get(i)))
                .toList();
    }

    KleMoenster kle() {
        return linje.kle();
    }

    /** Whether the line opens anything. */
    boolean aabner() {
        return linje.vis() && (linje.sager() || linje.ydelser());
    }

    /** The line as people call it, who count from 1. */
    String betegnelse() {
        return "linje " + (nummer + 1) + " (" + linje.kle() + ")";
    }

    Fund fejl(String felt, String tekst) {
        return fund(felt, Alvor.FEJL, tekst);
    }

    Fund advarsel(String felt, String tekst) {
        return fund(felt, Alvor.ADVARSEL, tekst);
    }

    Fund oplysning(String felt, String tekst) {
        return fund(felt, Alvor.OPLYSNING, tekst);
    }

    private Fund fund(String felt, Alvor alvor, String tekst) {
        return new Fund(nummer, linje.kle().moenster(), felt, alvor, tekst);
    }
}
