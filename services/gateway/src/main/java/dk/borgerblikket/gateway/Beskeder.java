package dk.borgerblikket.gateway;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the citizen reads, from {@code beskeder.properties}; English stands beside it in {@code beskeder_en}. */
public final class Beskeder {

    private static final ResourceBundle DANSK = ResourceBundle.getBundle("beskeder", Locale.ROOT);

    private Beskeder() {}

    /**
     * The Danish text.
     *
     * @throws MissingResourceException when there is none, which is a fault of ours
     */
    public static String tekst(String noegle) {
        return DANSK.getString(noegle);
    }
}
