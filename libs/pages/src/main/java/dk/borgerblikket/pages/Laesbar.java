package dk.borgerblikket.pages;

import dk.borgerblikket.oio.Dato;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them, in the page's language and in Danish time: {@code {tid.laesbar}}. */
@TemplateExtension
final class Laesbar {

    private Laesbar() {}

    /** For example {@code 1. december 2020}. */
    static String laesbar(LocalDate dag, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object sprog) {
        return DateTimeFormatter.ofPattern(engelsk(sprog) ? "d MMMM uuuu" : "d. MMMM uuuu", locale(sprog))
                .format(dag);
    }

    /** For example {@code 1. december 2020 kl. 14.05}. */
    static String laesbar(Instant tid, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object sprog) {
        return DateTimeFormatter.ofPattern(
                        engelsk(sprog) ? "d MMMM uuuu HH:mm" : "d. MMMM uuuu 'kl.' HH.mm", locale(sprog))
                .format(tid.atZone(Dato.DANMARK));
    }

    /** With separators between thousands. */
    static String laesbar(long tal, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object sprog) {
        return NumberFormat.getIntegerInstance(locale(sprog)).format(tal);
    }

    private static boolean engelsk(Object sprog) {
        return locale(sprog).getLanguage().equals("en");
    }

    private static Locale locale(Object sprog) {
        return sprog instanceof Locale locale ? locale : Sprog.DA.locale();
    }
}
