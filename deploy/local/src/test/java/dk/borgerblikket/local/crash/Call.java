package dk.borgerblikket.local.crash;

import java.time.Instant;
import java.util.Set;

/**
 * One call as the client knows it.
 *
 * @param id trace id that the client has chosen; the gateway writes it down as the correlation
 * @param ended when the client knew how it had gone
 */
record Call(String id, Instant ended, Outcome outcome) {

    /** How it went, as far as the client can know. */
    sealed interface Outcome {}

    /** A whole overview arrived. It counts, once. */
    record Seen(Set<Count> counts) implements Outcome {}

    /** An answer without an overview: below 500 nothing may have happened. */
    record Refused(int status) implements Outcome {}

    /** The connection broke after the question was sent: nobody can know whether it was answered. */
    record Broken() implements Outcome {}

    /** Nobody took the connection, so nothing was asked. */
    record NotReached() implements Outcome {}

    /** Whether the gateway may have written the answer down although it never arrived. */
    boolean mayHaveBeenAnswered() {
        return switch (outcome) {
            case Seen _, Broken _ -> true;
            case Refused refused -> refused.status() >= 500;
            case NotReached _ -> false;
        };
    }
}
