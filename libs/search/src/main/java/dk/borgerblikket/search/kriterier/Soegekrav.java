package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One criterion. It is carried out in two ways that must agree: {@link Kravsql} on objects as they are, {@link Kravproeve}
 * on states of the past.
 */
public sealed interface Soegekrav {

    /**
     * The list has an element like this.
     *
     * @param sti place of the list in the object
     * @param noegler keys that such an object has
     * @param tekst a text that the table of texts has of such an object now
     */
    record Element(List<String> sti, Elementkrav element, Set<Long> noegler, Optional<String> tekst)
            implements Soegekrav {}

    /** Some list or other has an element like this. */
    record EtElement(Elementkrav element) implements Soegekrav {}

    /** The object contains this at the place. */
    record Vaerdi(List<String> sti, JsonNode vaerdi) implements Soegekrav {}

    /** The index last received a change of the object in the period. */
    record Opdateret(Periode periode) implements Soegekrav {}

    /** A registration of the object says this about itself. */
    record Registrering(ObjectNode felter) implements Soegekrav {}

    /**
     * What an element is like.
     *
     * @param indhold what it contains, each of them
     * @param felter what holds for its fields that are not compared as text
     */
    record Elementkrav(List<ObjectNode> indhold, List<Feltkrav> felter) {}

    /** A condition on a field in an element. */
    sealed interface Feltkrav {

        /** Is this moment; a missing one is {@code uden}. */
        record Lig(List<String> sti, Instant vaerdi, Instant uden) implements Feltkrav {}

        /** Is there, and lies in the period. */
        record Mellem(List<String> sti, Periode periode) implements Feltkrav {}

        /**
         * Is a date in the span.
         *
         * @param fra first date, {@code yyyy-MM-dd}
         * @param til first date after it
         */
        record Dato(List<String> sti, String fra, String til) implements Feltkrav {}

        /** The element's valid time and the period share a moment. */
        record Virker(Periode periode) implements Feltkrav {}

        /** Is an amount in the span, both ends included; compared exactly, however many decimals there are. */
        record Beloeb(List<String> sti, BigDecimal fra, BigDecimal til) implements Feltkrav {}

        /** The list in the element has an element like this. */
        record Indre(List<String> sti, Elementkrav element) implements Feltkrav {}
    }
}
