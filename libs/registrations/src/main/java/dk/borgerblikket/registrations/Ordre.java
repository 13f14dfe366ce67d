package dk.borgerblikket.registrations;

import java.util.List;
import java.util.UUID;

/**
 * One object of a request. The same object may occur several times; the orders are then carried out one after the other.
 *
 * @param type kind of object
 * @param uuid the object
 * @param handling what is asked for
 * @param beskeder the messages, at least one, in the order given
 * @param notifikation whether subscribers are told of the change
 */
public record Ordre<T>(
        Objekttype<T> type, UUID uuid, Handling handling, List<Besked<T>> beskeder, boolean notifikation) {

    /** @throws IllegalArgumentException when there is no message */
    public Ordre {
        beskeder = List.copyOf(beskeder);
        if (beskeder.isEmpty()) {
            throw new IllegalArgumentException("En ordre har mindst én besked");
        }
    }

    /** Create an object with its history. */
    public static <T> Ordre<T> importer(Objekttype<T> type, UUID uuid, List<Besked<T>> beskeder) {
        return new Ordre<>(type, uuid, Handling.IMPORTER, beskeder, true);
    }

    /** Change an object. */
    public static <T> Ordre<T> opdater(Objekttype<T> type, UUID uuid, Besked<T> besked) {
        return new Ordre<>(type, uuid, Handling.OPDATER, List.of(besked), true);
    }

    /** The same order, told to subscribers or not: {@code UdenNotifikation} (case-index §17). */
    public Ordre<T> medNotifikation(boolean fortaelles) {
        return new Ordre<>(type, uuid, handling, beskeder, fortaelles);
    }
}
