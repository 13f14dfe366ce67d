package dk.borgerblikket.search.laeselog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * A look-up, as it is remembered. Holds no content of cases, and of the criteria only their kind.
 *
 * @param handling what was done
 * @param kriterier kinds of criterion, such as {@code SagUuid} or {@code RelationListe/Sagspart}; no values
 * @param parter references of the parties that were searched by; only their keyed hash is written
 */
public record Laeseopslag(Handling handling, Set<String> kriterier, Set<String> parter) {

    public Laeseopslag {
        kriterier = Set.copyOf(kriterier);
        parter = Set.copyOf(parter);
    }

    /** What can be done. */
    public enum Handling {
        /** Searched, by UUID or by expression. */
        FREMSOEG,
        /** Read one object. */
        LAES
    }

    /**
     * What came of it.
     *
     * @param antal number of hits that the answer tells of
     * @param objekter the objects that the answer holds
     */
    public record Svaret(long antal, List<UUID> objekter) {

        /** Nothing was found. */
        public static final Svaret INTET = new Svaret(0, List.of());

        /**
         * Of an answer to a search. Hits that are only counted have been told of, too.
         *
         * @param talte the numbers of hits that it tells
         */
        public static Svaret af(LongStream talte, List<UUID> objekter) {
            return new Svaret(Math.max(talte.sum(), objekter.size()), objekter);
        }

        public Svaret {
            objekter = List.copyOf(objekter);
        }
    }

    @Override
    public String toString() {
        return "Laeseopslag[" + handling + ", " + kriterier + "]";
    }
}
