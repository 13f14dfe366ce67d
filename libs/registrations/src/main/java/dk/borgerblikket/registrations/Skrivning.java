package dk.borgerblikket.registrations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A write that is to be decided on.
 *
 * @param skriver who writes
 * @param handling what is asked for
 * @param uuid the object
 * @param beskeder the messages, as received and in the order given
 * @param foer the state before; null when the object is new
 * @param efter the state after
 */
public record Skrivning<T>(
        Skriver skriver,
        Handling handling,
        UUID uuid,
        List<T> beskeder,
        @Nullable T foer,
        T efter) {}
