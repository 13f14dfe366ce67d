package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.oio.UnikId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for of one kind of object: by UUID, by party, or by both, and then both must hold.
 *
 * @param uuider only these; empty when not by UUID
 * @param part only those of this party; null when not by party
 */
record Kriterium(List<UUID> uuider, @Nullable Part part) {

    /** Whether this kind of object is asked for at all. */
    boolean erTomt() {
        return uuider.isEmpty() && part == null;
    }

    /**
     * A party.
     *
     * @param rolle only in this role; null in any
     * @param reference the party's URN
     * @param foerste number of objects to skip
     * @param antal largest number of objects to return
     */
    record Part(@Nullable UnikId rolle, String reference, int foerste, int antal) {
        @Override
        public String toString() {
            return "Part[" + foerste + ", " + antal + "]";
        }
    }
}
