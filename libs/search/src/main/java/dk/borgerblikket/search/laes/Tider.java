package dk.borgerblikket.search.laes;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moments as of which an object is read (case-index §3.4).
 *
 * @param virkning only what holds in the world then; empty for all of valid time
 * @param registrering as the sender had recorded it then
 * @param sts as the index knew it then
 */
public record Tider(Optional<Instant> virkning, Instant registrering, Instant sts) {

    /**
     * Reads the parameters; a missing one is no limit.
     *
     * @throws Fejl 400 when one is not a moment with an offset
     */
    public static Tider laes(@Nullable String virkning, @Nullable String registrering, @Nullable String sts) {
        return new Tider(
                laes("virkning", virkning),
                laes("registrering", registrering).orElse(Instant.MAX),
                laes("stsTidspunkt", sts).orElse(Instant.MAX));
    }

    private static Optional<Instant> laes(String navn, @Nullable String vaerdi) {
        if (vaerdi == null || vaerdi.isEmpty()) {
            return Optional.empty();
        }
        try {
            // A plus sign that was not encoded arrives as a space.
            return Optional.of(OffsetDateTime.parse(vaerdi.replace(' ', '+')).toInstant());
        } catch (DateTimeParseException _) {
            throw new Fejl(
                    FaellesFejl.UGYLDIG_PARAMETER,
                    "Parameteren " + navn + " skal være et tidspunkt som 2020-05-12T08:00:00+02:00.");
        }
    }
}
