package dk.borgerblikket.soap.oio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A kind of object in a message of several.
 *
 * @param navn as results name it
 * @param klasse what it is read as
 * @param indpakning names of the elements that it lies in, inside that of the message; empty when it lies in none
 * @param <T> what the kinds have in common
 */
public record Objektart<T>(String navn, Class<? extends T> klasse, List<String> indpakning) {

    public Objektart {
        indpakning = List.copyOf(indpakning);
    }

    /** An object that is not wrapped. */
    public Objektart(String navn, Class<? extends T> klasse) {
        this(navn, klasse, List.of());
    }

    /** Its UUID, as far as it could be read. */
    JsonNode uuid(JsonNode json) {
        var objekt = json;
        for (var element : indpakning) {
            objekt = objekt.path(element);
        }
        return objekt.path("UUIDIdentifikator");
    }
}
