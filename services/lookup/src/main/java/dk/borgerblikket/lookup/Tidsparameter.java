package dk.borgerblikket.lookup;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.web.Fejl;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments in addresses. */
public final class Tidsparameter {

    /** Length of {@code YYYY-MM-DD}. */
    private static final int DATO = 10;

    private Tidsparameter() {}

    /**
     * The moment of a parameter: a time with offset, or a date, which is the beginning of that day in Denmark.
     *
     * @return empty when the parameter is left out
     * @throws Fejl 400 when it is neither, or outside the years 1 to 9999
     */
    public static Optional<Instant> laes(@Nullable String tekst) {
        if (tekst == null) {
            return Optional.empty();
        }
        try {
            var tid = tekst.length() == DATO
                    ? LocalDate.parse(tekst).atStartOfDay(Dato.DANMARK).toOffsetDateTime()
                    : OffsetDateTime.parse(tekst);
            if (tid.getYear() >= 1 && tid.getYear() <= 9999) {
                return Optional.of(tid.toInstant());
            }
        } catch (DateTimeException ingenTid) {
            throw new Fejl(Opslagsfejl.UGYLDIGT_TIDSPUNKT);
        }
        throw new Fejl(Opslagsfejl.UGYLDIGT_TIDSPUNKT);
    }
}
