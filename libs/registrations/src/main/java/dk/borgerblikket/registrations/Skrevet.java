package dk.borgerblikket.registrations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An object that a request has written; each object once, in order of UUID, with the state after the last order.
 *
 * @param type kind of object
 * @param uuid the object
 * @param ny whether it was created by this request
 * @param indhold current state
 * @param tidspunkt newest sender time
 * @param udtraek as the service gave it
 * @param nye what the request has added: the contents of its messages, in order of sender time; when parts of
 *     it were removed, what is left of all its messages
 */
public record Skrevet<T>(
        Objekttype<T> type, UUID uuid, boolean ny, T indhold, Instant tidspunkt, Udtraek udtraek, List<T> nye) {
    public Skrevet {
        nye = List.copyOf(nye);
    }
}
