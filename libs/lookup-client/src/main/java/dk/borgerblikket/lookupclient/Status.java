package dk.borgerblikket.lookupclient;

import java.time.Duration;
import java.util.Optional;

/**
 * How current the answers are.
 *
 * @param alder how long ago the client last knew that it had everything; empty when it never has
 * @param klasser number of classes in memory
 * @param fejl why it could not follow the last time it tried, without content; empty when it could
 */
public record Status(Tilstand tilstand, Optional<Duration> alder, int klasser, Optional<String> fejl) {

    /** Whether to rely on the answers. */
    public enum Tilstand {
        /** Nothing is known yet, and look-ups fail. */
        TOM,
        /** The last question to the service was answered. */
        AKTUEL,
        /** Answers are right as of {@link Status#alder()} ago; the service cannot be reached. */
        BAGUD
    }
}
