package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.visibility.grundlag.Fremdrift;
import org.jspecify.annotations.Nullable;

/**
 * Something that the citizen has not seen before.
 *
 * @param id the case or benefit it is about, as in the answer
 * @param titel its name
 * @param antal how many documents or payments
 * @param status the state that the case is in now; null when that is not the news
 */
public record Nyhed(
        Art art,
        String id,
        String titel,
        int antal,
        @Nullable Fremdrift status) {

    /** What is new. */
    public enum Art {
        SAG,
        STATUS,
        DOKUMENTER,
        YDELSE,
        UDBETALINGER;

        /** Whether it is about a case, and about a benefit otherwise. */
        public boolean omSag() {
            return this == SAG || this == STATUS || this == DOKUMENTER;
        }
    }
}
