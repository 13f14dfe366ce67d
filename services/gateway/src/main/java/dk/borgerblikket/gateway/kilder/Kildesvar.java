package dk.borgerblikket.gateway.kilder;

import java.util.Optional;

/**
 * What came of asking one source. That there is nothing, and that nothing could be fetched, are different answers
 * (C-712).
 */
public sealed interface Kildesvar<T> {

    /**
     * The source answered.
     *
     * @param ufuldstaendig whether there was more than is accepted or came in time
     */
    record Hentet<T>(T vaerdi, boolean ufuldstaendig) implements Kildesvar<T> {}

    /** The source is down, too slow, or answered something that cannot be used. */
    record Utilgaengelig<T>() implements Kildesvar<T> {}

    /** The answer; empty when there is none. */
    default Optional<T> hvisHentet() {
        return this instanceof Hentet<T> hentet ? Optional.of(hentet.vaerdi()) : Optional.empty();
    }
}
