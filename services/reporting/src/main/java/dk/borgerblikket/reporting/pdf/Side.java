package dk.borgerblikket.reporting.pdf;

import java.util.List;
import java.util.Locale;

/**
 * A page in the making, in points from its lower left corner.
 *
 * @param bredde width
 * @param hoejde height
 */
record Side(double bredde, double hoejde, StringBuilder tegning) {

    /** Width and height of A4. */
    static final double A4_KORT = 595.28;

    static final double A4_LANG = 841.89;

    Side(double bredde, double hoejde) {
        this(bredde, hoejde, new StringBuilder());
    }

    void tegn(String del) {
        tegning.append(del);
    }

    /** Lines of text, the first with its foot at {@code y}, each starting at its own {@code x}. */
    static String tekst(
            Skrift skrift, double stoerrelse, List<String> linjer, List<Double> x, double y, double afstand) {
        var ud = new StringBuilder("BT /%s %s Tf".formatted(skrift.navn(), tal(stoerrelse)));
        for (var i = 0; i < linjer.size(); i++) {
            ud.append(" 1 0 0 1 %s %s Tm %s Tj"
                    .formatted(tal(x.get(i)), tal(y - i * afstand), Skrift.streng(linjer.get(i))));
        }
        return ud.append(" ET").toString();
    }

    /** A thin line from side to side. */
    static String streg(double fra, double til, double y, double tykkelse) {
        return "%s w %s %s m %s %s l S".formatted(tal(tykkelse), tal(fra), tal(y), tal(til), tal(y));
    }

    /** A number as drawings write it. */
    static String tal(double tal) {
        return String.format(Locale.ROOT, "%.2f", tal);
    }
}
