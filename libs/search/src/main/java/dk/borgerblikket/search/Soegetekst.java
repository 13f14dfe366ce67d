package dk.borgerblikket.search;

import java.util.Locale;

/** How titles and numbers are written to be found by a part of them. */
public final class Soegetekst {

    private Soegetekst() {}

    /** The text without regard to upper and lower case. */
    public static String af(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }

    /** A pattern for {@code LIKE} that matches texts with this text somewhere in them; nothing in it is a wildcard. */
    public static String moenster(String del) {
        return "%" + af(del).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
