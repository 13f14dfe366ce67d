package dk.borgerblikket.pages.diagram;

import io.quarkus.qute.RawString;
import java.util.Locale;

/** An SVG drawing in the making: a frame with a scale to the left, and room for names below. */
final class Tegning {

    static final double BREDDE = 720;
    static final double HOEJDE = 300;
    static final double VENSTRE = 56;
    static final double TOP = 16;
    static final double BUND = 250;

    private static final int STREGER = 4;

    private final StringBuilder svg = new StringBuilder();
    private final double maks;

    /**
     * @param titel what the drawing is called, read out instead of it
     * @param beskrivelse what it shows, in a sentence
     * @param maks the largest figure that has to fit
     */
    Tegning(String titel, String beskrivelse, double maks) {
        this.maks = rundOp(maks);
        svg.append("<svg class=\"bb-diagram\" role=\"img\" viewBox=\"0 0 %s %s\" xmlns=\"http://www.w3.org/2000/svg\">"
                .formatted(tal(BREDDE), tal(HOEJDE)));
        svg.append("<title>")
                .append(tekst(titel))
                .append("</title><desc>")
                .append(tekst(beskrivelse))
                .append("</desc>");
        for (var i = 0; i <= STREGER; i++) {
            var vaerdi = this.maks * i / STREGER;
            var y = y(vaerdi);
            linje(VENSTRE, y, BREDDE, y, "#dcdcdc", 1);
            svg.append(skrift(VENSTRE - 8, y + 4, "end", heltal(vaerdi)));
        }
    }

    /** Where a figure lies. */
    double y(double vaerdi) {
        return BUND - (BUND - TOP) * vaerdi / maks;
    }

    void linje(double x1, double y1, double x2, double y2, String farve, double tykkelse) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(tal(x1), tal(y1), tal(x2), tal(y2), farve, tal(tykkelse)));
    }

    void felt(double x, double y, double bredde, double hoejde, String farve) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                .formatted(tal(x), tal(y), tal(bredde), tal(hoejde), farve));
    }

    void prik(double x, double y, String farve) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>".formatted(tal(x), tal(y), farve));
    }

    /** A name below the frame. */
    void navn(double x, String navn) {
        svg.append(skrift(x, BUND + 20, "middle", navn));
    }

    /** What a colour stands for, below the names. */
    void forklaring(double x, String farve, String navn) {
        felt(x, HOEJDE - 18, 12, 12, farve);
        svg.append(skrift(x + 18, HOEJDE - 8, "start", navn));
    }

    RawString faerdig() {
        return new RawString(svg + "</svg>");
    }

    private static String skrift(double x, double y, String anker, String tekst) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"12\" fill=\"#1a1a1a\">%s</text>"
                .formatted(tal(x), tal(y), anker, tekst(tekst));
    }

    /** The next figure that four steps divide into round numbers. */
    private static double rundOp(double maks) {
        var trin = Math.max(1, maks) / STREGER;
        var stoerrelse = Math.pow(10, Math.floor(Math.log10(trin)));
        for (var faktor : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
            var rundt = faktor * stoerrelse;
            if (rundt >= trin && rundt == Math.rint(rundt)) {
                return rundt * STREGER;
            }
        }
        return 10 * stoerrelse * STREGER;
    }

    private static String heltal(double vaerdi) {
        return String.format(Locale.forLanguageTag("da"), "%,d", Math.round(vaerdi));
    }

    private static String tal(double tal) {
        return String.format(Locale.ROOT, "%.1f", tal).replaceAll("\\.0$", "");
    }

    private static String tekst(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
