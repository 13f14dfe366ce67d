package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an index knows of the fields that its objects are searched by; told by the service. */
public interface Soegeskema {

    /** Fields of elements that hold a moment, which is compared as such; valid time is known already. */
    Set<String> tidsfelter();

    /** Fields of elements that hold an amount, which is compared by its value. */
    default Set<String> beloebsfelter() {
        return Set.of();
    }

    /** Lists in elements whose own elements have moments or amounts. */
    default Set<String> indreLister() {
        return Set.of();
    }

    /** Extensions that are lists of elements with a valid time. Any other is a criterion of its own, or compared as it is. */
    default Set<String> udvidelseslister() {
        return Set.of();
    }

    /**
     * The criteria that an extension of a list of the object stands for; empty when it is compared as it is.
     *
     * @param navn name of the extension
     */
    Optional<List<Soegekrav>> udvidelse(Elementlaeser elementer, String navn, JsonNode vaerdi);

    /**
     * What an extension of an element adds about that same element; empty when it is compared as it is.
     *
     * @param navn name of the extension
     */
    default Optional<List<Soegekrav.Feltkrav>> elementudvidelse(String navn, JsonNode vaerdi) {
        return Optional.empty();
    }

    /** Keys of an element of the list, as they are stored of it. */
    Set<Long> noegler(String liste, ObjectNode felter);

    /** The text that is stored of an element of the list in the table of texts. */
    Optional<String> tekst(String liste, ObjectNode felter);
}
