package dk.borgerblikket.visibility;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text from source systems fit to show: titles are typed by hand and hold what they should not. */
final class Visningstekst {

    private static final Pattern LINJESKIFT = Pattern.compile("[\\p{Zl}\\p{Zp}\\t\\n\\r\\u000B\\f\\u0085]");
    private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern BLANKE = Pattern.compile("[\\p{Zs}]+");
    private static final Pattern CPR =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{6}[\\p{Pd}\\u2212\\p{Zs}]{0,3}\\p{Nd}{4}(?!\\p{Nd})");
    private static final Pattern UDGAAR = Pattern.compile("\\s*\\[udgår[^\\]]*\\]\\s*$", Pattern.CASE_INSENSITIVE);

    private Visningstekst() {}

    /**
     * The text without control and formatting characters, in single spaces, and with everything that looks like a CPR
     * number masked. Invisible characters go first, so that they cannot hide a number.
     *
     * @return empty when nothing is left to show, or nothing was given
     */
    static String rens(@Nullable String tekst) {
        if (tekst == null) {
            return "";
        }
        var synlig =
                STYRETEGN.matcher(LINJESKIFT.matcher(tekst).replaceAll(" ")).replaceAll("");
        var enkel = BLANKE.matcher(synlig).replaceAll(" ").strip();
        return CPR.matcher(enkel).replaceAll("******-****");
    }

    /** A KLE title without the note that it is about to retire, for example {@code [udgår 2025]}. */
    static String kleTitel(String titel) {
        return UDGAAR.matcher(titel).replaceAll("").strip();
    }
}
