package dk.borgerblikket.lookup;

import dk.borgerblikket.web.Fejl;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates in addresses. */
public final class Datoparameter {

    private Datoparameter() {}

    /**
     * The date of a parameter; null when the parameter is left out.
     *
     * @throws Fejl 400 when it is no date of the form {@code YYYY-MM-DD} in the years 1 to 9999
     */
    public static @Nullable LocalDate laes(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        try {
            if (tekst.length() == 10) {
                return LocalDate.parse(tekst);
            }
        } catch (DateTimeParseException ingenDato) {
            throw new Fejl(Opslagsfejl.UGYLDIG_DATO);
        }
        throw new Fejl(Opslagsfejl.UGYLDIG_DATO);
    }
}
