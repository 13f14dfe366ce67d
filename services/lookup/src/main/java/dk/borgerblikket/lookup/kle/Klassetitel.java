package dk.borgerblikket.lookup.kle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is displayed, and what its suffix announced: KL marks numbers that are about to leave with
 * {@code [udgår 2025]} (classification §3.1).
 *
 * @param tekst the title without the suffix
 * @param udgaar whether retirement is announced
 * @param udgaarAar the announced year; null when none is given
 */
public record Klassetitel(
        String tekst, boolean udgaar, @Nullable Integer udgaarAar) {

    /** Longest title that OIO allows (TitelTekst). */
    public static final int MAKS_LAENGDE = 300;

    private static final Pattern UDGAAR = Pattern.compile(
            "\\s*\\[\\s*udgår\\b[^\\]]*?(?<aar>(?:19|20)[0-9]{2})?\\s*\\]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MELLEMRUM = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Splits the title of a file; runs of white space become one blank. */
    public static Klassetitel laes(String raa) {
        var tekst = MELLEMRUM.matcher(raa).replaceAll(" ").strip();
        var suffiks = UDGAAR.matcher(tekst);
        if (!suffiks.find()) {
            return new Klassetitel(tekst, false, null);
        }
        var aar = suffiks.group("aar");
        return new Klassetitel(tekst.substring(0, suffiks.start()), true, aar == null ? null : Integer.valueOf(aar));
    }

    /** The title as OIO keeps it: with the suffix, which is all that tells of the announcement. */
    public String medSuffiks() {
        var suffiks = !udgaar ? "" : udgaarAar == null ? " [udgår]" : " [udgår " + udgaarAar + "]";
        return kortet(tekst, MAKS_LAENGDE - suffiks.length()) + suffiks;
    }

    /** The text, or as much of it as there is room for. */
    public static String kortet(String tekst, int hoejst) {
        if (tekst.length() <= hoejst) {
            return tekst;
        }
        var ende = Character.isHighSurrogate(tekst.charAt(hoejst - 2)) ? hoejst - 2 : hoejst - 1;
        return tekst.substring(0, ende) + "…";
    }
}
