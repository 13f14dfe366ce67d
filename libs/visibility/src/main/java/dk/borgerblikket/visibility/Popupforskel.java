package dk.borgerblikket.visibility;

import java.util.ArrayList;
import java.util.List;

/**
 * What changes in the pop-up text between two configurations, sentence by sentence and area by area (P-715).
 *
 * @param linjer everything that either text says, in order
 */
public record Popupforskel(List<Linje> linjer) {

    /** Which of the texts a line is in. */
    public enum Art {
        UAENDRET,
        FJERNET,
        TILFOEJET
    }

    /** A sentence, or an area that a sentence names. */
    public record Linje(Art art, String tekst) {}

    public Popupforskel {
        linjer = List.copyOf(linjer);
    }

    /** From one text to the other; as much as possible is told to be unchanged. */
    public static Popupforskel mellem(Popuptekst foer, Popuptekst efter) {
        var a = foer.linjer();
        var b = efter.linjer();
        var faelles = faelles(a, b);
        var linjer = new ArrayList<Linje>();
        var i = 0;
        var j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                linjer.add(new Linje(Art.UAENDRET, a.get(i++)));
                j++;
            } else if (j == b.size() || i < a.size() && faelles[i + 1][j] >= faelles[i][j + 1]) {
                linjer.add(new Linje(Art.FJERNET, a.get(i++)));
            } else {
                linjer.add(new Linje(Art.TILFOEJET, b.get(j++)));
            }
        }
        return new Popupforskel(linjer);
    }

    /** Whether both say the same. */
    public boolean erUaendret() {
        return linjer.stream().allMatch(linje -> linje.art() == Art.UAENDRET);
    }

    /** Length of the longest sequence that the ends of both have in common, from each place on. */
    private static int[][] faelles(List<String> a, List<String> b) {
        var laengder = new int[a.size() + 1][b.size() + 1];
        for (var i = a.size() - 1; i >= 0; i--) {
            for (var j = b.size() - 1; j >= 0; j--) {
                laengder[i][j] = a.get(i).equals(b.get(j))
                        ? laengder[i + 1][j + 1] + 1
                        : Math.max(laengder[i + 1][j], laengder[i][j + 1]);
            }
        }
        return laengder;
    }
}
