package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was read of a file. */
sealed interface Post {

    /** Line of the file, or place in its list; from 1. */
    int linje();

    /** A whole object as it is to be. */
    record Objekt(int linje, Objektart art, UUID uuid, Registrering indhold) implements Post {}

    /**
     * What cannot be an object.
     *
     * @param uuid the object that it is about, when that can be seen
     * @param tekst rule, path and expectation
     */
    record Afvist(int linje, @Nullable UUID uuid, String tekst) implements Post {}
}
