package dk.borgerblikket.administration;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** Reads what stands in the address; anything else than expected is refused with 400. */
public final class Stiparameter {

    private Stiparameter() {}

    public static Cvr cvr(String tekst) {
        return Cvr.laes(tekst).orElseThrow(() -> ugyldig("CVR-nummeret skal være otte cifre."));
    }

    public static UUID uuid(String tekst) {
        return laes(tekst, Stiparameter::kanoniskUuid, "It-systemet skal angives som UUID.");
    }

    /** The id of something that is neither an it-system nor an authority. */
    public static UUID id(String tekst) {
        return laes(tekst, Stiparameter::kanoniskUuid, "Id skal angives som UUID.");
    }

    public static int version(String tekst) {
        return laes(tekst, Integer::parseInt, "Versionen skal være et helt tal.");
    }

    public static LocalDate dato(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException ulaeselig) {
            throw ugyldig("Datoen skal have formen ÅÅÅÅ-MM-DD.");
        }
    }

    public static Instant tidspunkt(String tekst) {
        try {
            return Instant.parse(tekst);
        } catch (DateTimeParseException ulaeselig) {
            throw ugyldig("Tidspunktet skal have formen 2026-12-01T00:00:00Z.");
        }
    }

    /** One of these, by name. */
    public static <E extends Enum<E>> E valg(String tekst, Class<E> valg) {
        return laes(
                tekst,
                navn -> Enum.valueOf(valg, navn),
                "Vælg en af " + Arrays.toString(valg.getEnumConstants()) + ".");
    }

    /** As {@link UUID#fromString}, which also takes groups that are too short, but only in the full form. */
    static UUID kanoniskUuid(String tekst) {
        var uuid = UUID.fromString(tekst);
        if (!uuid.toString().equalsIgnoreCase(tekst)) {
            throw new IllegalArgumentException("Ikke et fuldt UUID");
        }
        return uuid;
    }

    private static <T> T laes(String tekst, Function<String, T> laeser, String besked) {
        try {
            return laeser.apply(tekst);
        } catch (IllegalArgumentException ulaeselig) {
            throw ugyldig(besked);
        }
    }

    private static Fejl ugyldig(String besked) {
        return new Fejl(FaellesFejl.UGYLDIG_PARAMETER, besked);
    }
}
