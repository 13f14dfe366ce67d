package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.search.kriterier.SoegInput;
import dk.borgerblikket.search.kriterier.Udtryk;
import java.util.List;
import java.util.Optional;

/** A search expression as a message holds it: criteria, and expressions within it. */
public interface Udtrykstrae {

    /** Whether it is enough that one part holds. */
    boolean etErNok();

    /** Whether it may have no parts at all, and then says nothing. */
    default boolean maaVaereTomt() {
        return false;
    }

    /** The sets of criteria, in the order in which the message names a page. */
    List<Saet> saet();

    /** Expressions that must not hold. */
    List<? extends Udtrykstrae> ikke();

    /** Expressions within it. */
    List<? extends Udtrykstrae> indre();

    /**
     * One set of criteria.
     *
     * @param objekttype the kind of object that it is about
     * @param forhold what must hold besides
     */
    record Saet(String objekttype, SoegInput kriterier, Optional<Udtryk> forhold) {

        /** The criteria and nothing besides. */
        public Saet(String objekttype, SoegInput kriterier) {
            this(objekttype, kriterier, Optional.empty());
        }
    }
}
