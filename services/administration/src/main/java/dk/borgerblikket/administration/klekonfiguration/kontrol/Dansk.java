package dk.borgerblikket.administration.klekonfiguration.kontrol;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates and lists are written in Danish. */
final class Dansk {

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"));

    private Dansk() {}

    /** For example {@code 1. december 2020}. */
    static String dato(LocalDate dato) {
        return DATO.format(dato);
    }

    /** For example {@code a, b og c}. */
    static String opregning(List<String> led) {
        return led.size() < 2
                ? String.join("", led)
                : String.join(", ", led.subList(0, led.size() - 1)) + " og " + led.getLast();
    }
}
