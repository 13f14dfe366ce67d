package dk.borgerblikket.registrations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One message about an object: one registration.
 *
 * @param tidspunkt when the sender recorded it, to the microsecond
 * @param indhold the delta
 */
public record Besked<T>(Instant tidspunkt, T indhold) {

    public Besked {
        tidspunkt = tidspunkt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A message whose sender did not say when it was recorded. It counts as older than every message that does say, so
     * that it never overwrites one, and sending it again still gives the same message.
     *
     * @param position place among the registrations of the object, from 0
     */
    public static <T> Besked<T> udenTidspunkt(int position, T indhold) {
        return new Besked<>(Instant.EPOCH.plusMillis(position), indhold);
    }

    /**
     * The registrations of an object as messages.
     *
     * @param tidspunkt when the sender recorded one; may give null
     */
    public static <T> List<Besked<T>> alle(
            List<T> registreringer, Function<? super T, ? extends @Nullable OffsetDateTime> tidspunkt) {
        var beskeder = new ArrayList<Besked<T>>(registreringer.size());
        for (var registrering : registreringer) {
            var tid = tidspunkt.apply(registrering);
            beskeder.add(
                    tid == null
                            ? udenTidspunkt(beskeder.size(), registrering)
                            : new Besked<>(tid.toInstant(), registrering));
        }
        return beskeder;
    }
}
