package dk.borgerblikket.pages.diagram;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * A line through figures at places along an axis, such as days.
 *
 * @param titel what the chart is called
 * @param beskrivelse what it shows, in a sentence
 * @param maks the largest figure there can be
 * @param trappe whether a figure holds until the next one, instead of going there in a straight line
 * @param punkter the figures, from left to right
 */
public record Kurvediagram(String titel, String beskrivelse, double maks, boolean trappe, List<Punkt> punkter) {

    private static final String FARVE = "#0059b3";
    private static final double INDRYK = 30;
    /** Names that would stand closer than this are left out. */
    private static final double NAVNEPLADS = 70;

    public Kurvediagram {
        punkter = List.copyOf(punkter);
    }

    /**
     * A figure.
     *
     * @param navn what stands below it
     * @param sted where along the axis
     */
    public record Punkt(String navn, double sted, double vaerdi) {}

    /** The chart. */
    public RawString svg() {
        var tegning = new Tegning(titel, beskrivelse, maks);
        var sidsteNavn = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < punkter.size(); i++) {
            var punkt = punkter.get(i);
            var x = x(punkt);
            var y = tegning.y(punkt.vaerdi());
            if (i > 0) {
                var foer = punkter.get(i - 1);
                var foerY = tegning.y(foer.vaerdi());
                if (trappe) {
                    tegning.linje(x(foer), foerY, x, foerY, FARVE, 3);
                    tegning.linje(x, foerY, x, y, FARVE, 3);
                } else {
                    tegning.linje(x(foer), foerY, x, y, FARVE, 3);
                }
            }
            tegning.prik(x, y, FARVE);
            if (x - sidsteNavn >= NAVNEPLADS) {
                tegning.navn(x, punkt.navn());
                sidsteNavn = x;
            }
        }
        return tegning.faerdig();
    }

    private double x(Punkt punkt) {
        var foerste = punkter.getFirst().sted();
        var spaend = punkter.getLast().sted() - foerste;
        var bredde = Tegning.BREDDE - Tegning.VENSTRE - 2 * INDRYK;
        return Tegning.VENSTRE + INDRYK + (spaend == 0 ? 0 : bredde * (punkt.sted() - foerste) / spaend);
    }
}
