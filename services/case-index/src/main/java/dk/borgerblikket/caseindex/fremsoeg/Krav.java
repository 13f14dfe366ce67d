package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One criterion. It is carried out in two ways that must agree: {@link Kravsql} on objects as they are, {@link Kravproeve}
 * on states of the past.
 */
sealed interface Krav {

    /**
     * The list has an element like this.
     *
     * @param sti place of the list in the object
     * @param noegler keys that such an object has
     * @param titel a title that such an object has now
     */
    record Element(List<String> sti, Elementkrav element, Set<Long> noegler, Optional<String> titel) implements Krav {}

    /** Some list or other has an element like this. */
    record EtElement(Elementkrav element) implements Krav {}

    /** The object contains this at the place. */
    record Vaerdi(List<String> sti, JsonNode vaerdi) implements Krav {}

    /** The index last received a change of the object in the period. */
    record Opdateret(Periode periode) implements Krav {}

    /** A registration of the object says this about itself. */
    record Registrering(ObjectNode felter) implements Krav {}

    /**
     * What an element is like.
     *
     * @param indhold what it contains, each of them
     * @param tider what holds for its moments, which are compared as such and not as text
     */
    record Elementkrav(List<ObjectNode> indhold, List<Tidskrav> tider) {}

    /** A condition on a moment in an element. */
    sealed interface Tidskrav {

        /** Is this moment; a missing one is {@code uden}. */
        record Lig(List<String> sti, Instant vaerdi, Instant uden) implements Tidskrav {}

        /** Is there, and lies in the period. */
        record Mellem(List<String> sti, Periode periode) implements Tidskrav {}

        /**
         * Is a date in the span.
         *
         * @param fra first date, {@code yyyy-MM-dd}
         * @param til first date after it
         */
        record Dato(List<String> sti, String fra, String til) implements Tidskrav {}

        /** The element's valid time and the period share a moment. */
        record Virker(Periode periode) implements Tidskrav {}
    }
}
