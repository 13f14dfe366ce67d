package dk.borgerblikket.identity;

import java.util.Locale;

/** How sure it is that the caller is who the token says (NSIS), in rising order. */
public enum Sikringsniveau {
    LAV,
    BETYDELIG,
    HOEJ;

    /**
     * Reads the level as brokers write it: a word, a URI that ends in the word, or the old NemID level 1-4. Missing or
     * unknown is {@link #LAV} (identity §4).
     */
    public static Sikringsniveau laes(String tekst) {
        var sidste = tekst.substring(Math.max(tekst.lastIndexOf('/'), tekst.lastIndexOf(':')) + 1);
        return switch (sidste.toLowerCase(Locale.ROOT)) {
            case "substantial", "betydelig", "3" -> BETYDELIG;
            case "high", "hoej", "høj", "4" -> HOEJ;
            default -> LAV;
        };
    }
}
