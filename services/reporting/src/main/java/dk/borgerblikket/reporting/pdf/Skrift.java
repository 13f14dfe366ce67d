package dk.borgerblikket.reporting.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The two fonts that every PDF reader has, and how wide their letters are. Text is in the encoding WinAnsi, which has all
 * Danish letters; another letter becomes a question mark.
 */
enum Skrift {
    NORMAL("F1", "Helvetica", Skrift.HELVETICA),
    FED("F2", "Helvetica-Bold", Skrift.HELVETICA_BOLD);

    private static final Charset WINANSI = Charset.forName("windows-1252");
    private static final int TUSINDDELE = 1000;
    private static final int FOERSTE = 32;

    /** Widths of the letters 32 to 126, in thousandths of the size. */
    private static final String HELVETICA = """
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278
            584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944
            667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500
            278 556 500 722 500 500 500 334 260 334 584""";

    private static final String HELVETICA_BOLD = """
            278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333
            584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944
            667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556
            333 611 556 778 556 556 500 389 280 389 584""";

    private final String navn;
    private final String skrifttype;
    private final int[] bredder;

    Skrift(String navn, String skrifttype, String bredder) {
        this.navn = navn;
        this.skrifttype = skrifttype;
        this.bredder = List.of(bredder.split("\\s+")).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** What a page's drawing calls the font. */
    String navn() {
        return navn;
    }

    /** What readers call the font. */
    String skrifttype() {
        return skrifttype;
    }

    /** Width of the text in points. */
    double bredde(String tekst, double stoerrelse) {
        return tekst.chars().map(this::bredde).sum() * stoerrelse / TUSINDDELE;
    }

    private int bredde(int tegn) {
        var plads = tegn - FOERSTE;
        if (plads >= 0 && plads < bredder.length) {
            return bredder[plads];
        }
        return switch (tegn) {
            case 'Æ' -> 1000;
            case 'æ' -> 889;
            case 'Ø', 'Ö' -> 778;
            case 'ø' -> 611;
            case 'Å', 'Ä' -> bredder['A' - FOERSTE];
            case 'Ü' -> bredder['U' - FOERSTE];
            default -> bredder['n' - FOERSTE];
        };
    }

    /** The text in lines that are no wider; a word that is wider by itself stands alone. */
    List<String> ombryd(String tekst, double stoerrelse, double bredde) {
        var linjer = new ArrayList<String>();
        var linje = new StringBuilder();
        for (var ord : tekst.strip().split("\\s+")) {
            if (!linje.isEmpty() && bredde(linje + " " + ord, stoerrelse) > bredde) {
                linjer.add(linje.toString());
                linje.setLength(0);
            }
            linje.append(linje.isEmpty() ? "" : " ").append(ord);
        }
        linjer.add(linje.toString());
        return List.copyOf(linjer);
    }

    /** The text as a string of the page's drawing. */
    static String streng(String tekst) {
        var ud = new StringBuilder("(");
        for (var b : tekst.getBytes(WINANSI)) {
            switch (b) {
                case '(', ')', '\\' -> ud.append('\\').append((char) b);
                default -> {
                    if (b >= FOERSTE) {
                        ud.append((char) b);
                    } else {
                        ud.append("\\%03o".formatted(b & 0xff));
                    }
                }
            }
        }
        return ud.append(')').toString();
    }

    /** The text as a string outside drawings, where any letter is allowed. */
    static String unicode(String tekst) {
        var ud = new StringBuilder("<FEFF");
        for (var b : tekst.getBytes(StandardCharsets.UTF_16BE)) {
            ud.append("%02X".formatted(b & 0xff));
        }
        return ud.append('>').toString();
    }
}
