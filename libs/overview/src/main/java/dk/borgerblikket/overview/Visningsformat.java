package dk.borgerblikket.overview;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and amounts as they are read, in the language of the page. */
@TemplateExtension
public final class Visningsformat {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter DANSK_DATO = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANSK);
    private static final DateTimeFormatter ENGELSK_DATO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DANSK_TID = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' H.mm", DANSK);
    private static final DateTimeFormatter ENGELSK_TID =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    private Visningsformat() {}

    /** For example {@code 1. december 2020}; in English {@code 1 December 2020}. */
    public static String dag(LocalDate dato, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object sprog) {
        return dato.format(engelsk(sprog) ? ENGELSK_DATO : DANSK_DATO);
    }

    /** In Danish local time, for example {@code 1. december 2020 kl. 9.05}; in English {@code 1 December 2020 at 09:05}. */
    public static String tid(Instant tid, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object sprog) {
        return tid.atZone(DANMARK).format(engelsk(sprog) ? ENGELSK_TID : DANSK_TID);
    }

    /** The Danish day of the moment, as {@link #dag}. */
    public static String dag(Instant tid, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object sprog) {
        return dag(LocalDate.ofInstant(tid, DANMARK), sprog);
    }

    /** Kroner and øre of an amount in the answer, for example {@code 1.234,50 kr.}; in English {@code DKK 1,234.50}. */
    public static String kroner(String beloeb, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object sprog) {
        var engelsk = engelsk(sprog);
        var tegn = DecimalFormatSymbols.getInstance(engelsk ? Locale.ENGLISH : DANSK);
        // Danish has another minus sign, which is not read aloud.
        tegn.setMinusSign('-');
        var tal = new DecimalFormat("#,##0.00", tegn).format(new BigDecimal(beloeb));
        return engelsk ? "DKK " + tal : tal + " kr.";
    }

    private static boolean engelsk(@Nullable Object sprog) {
        var locale = sprog instanceof Locale l ? l : Locale.forLanguageTag(sprog == null ? "da" : sprog.toString());
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
