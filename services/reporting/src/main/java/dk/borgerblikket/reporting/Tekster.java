package dk.borgerblikket.reporting;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports, in the file {@value #FIL}. */
@Singleton
@RegisterResourceBundle(bundleName = Tekster.FIL)
public final class Tekster {

    static final String FIL = "dk.borgerblikket.reporting.rapporttekster";

    private static final Locale DANSK = Locale.forLanguageTag("da-DK");

    private final ResourceBundle tekster = ResourceBundle.getBundle(FIL, DANSK);

    /** The text, with what it names put in. */
    public String tekst(String noegle, Object... led) {
        var tekst = tekster.getString(noegle);
        return led.length == 0 ? tekst : new MessageFormat(tekst, DANSK).format(led);
    }

    /** A month inside a sentence, for example {@code august 2020}. */
    public String maanedILoebendeTekst(YearMonth maaned) {
        return maaned(maaned).toLowerCase(DANSK);
    }

    /** A month as people write it, for example {@code August 2020}. */
    public String maaned(YearMonth maaned) {
        return tekst("maaned." + maaned.getMonthValue()) + ' ' + maaned.getYear();
    }
}
