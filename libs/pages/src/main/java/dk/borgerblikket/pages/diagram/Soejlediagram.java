package dk.borgerblikket.pages.diagram;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * Columns of two parts, one on the other.
 *
 * @param titel what the chart is called
 * @param beskrivelse what it shows, in a sentence
 * @param nederst what the lower part stands for
 * @param oeverst what the upper part stands for
 * @param soejler the columns, from left to right
 */
public record Soejlediagram(String titel, String beskrivelse, String nederst, String oeverst, List<Soejle> soejler) {

    private static final String FARVE_NEDERST = "#0059b3";
    private static final String FARVE_OEVERST = "#8a8a8a";
    private static final double AFSTAND = 0.3;
    /** More names than this would run into each other. */
    private static final int FLEST_NAVNE = 13;

    public Soejlediagram {
        soejler = List.copyOf(soejler);
    }

    /**
     * A column.
     *
     * @param navn what stands below it
     */
    public record Soejle(String navn, long nederst, long oeverst) {
        long hoejde() {
            return nederst + oeverst;
        }
    }

    /** The chart. */
    public RawString svg() {
        var maks = soejler.stream().mapToLong(Soejle::hoejde).max().orElse(0);
        var tegning = new Tegning(titel, beskrivelse, maks);
        var plads = (Tegning.BREDDE - Tegning.VENSTRE) / Math.max(1, soejler.size());
        var hver = 1 + (soejler.size() - 1) / FLEST_NAVNE;
        for (var i = 0; i < soejler.size(); i++) {
            var soejle = soejler.get(i);
            var x = Tegning.VENSTRE + i * plads + plads * AFSTAND / 2;
            var bredde = plads * (1 - AFSTAND);
            var midt = tegning.y(soejle.nederst());
            var top = tegning.y(soejle.hoejde());
            tegning.felt(x, midt, bredde, Tegning.BUND - midt, FARVE_NEDERST);
            tegning.felt(x, top, bredde, midt - top, FARVE_OEVERST);
            tegning.linje(x, midt, x + bredde, midt, "#ffffff", 2);
            if (i % hver == 0) {
                tegning.navn(x + bredde / 2, soejle.navn());
            }
        }
        tegning.forklaring(Tegning.VENSTRE, FARVE_NEDERST, nederst);
        tegning.forklaring(Tegning.VENSTRE + (Tegning.BREDDE - Tegning.VENSTRE) / 2, FARVE_OEVERST, oeverst);
        return tegning.faerdig();
    }
}
