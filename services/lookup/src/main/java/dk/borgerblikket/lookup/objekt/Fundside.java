package dk.borgerblikket.lookup.objekt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a search.
 *
 * @param uuider the objects, in order of key (classifications) or name (organisation)
 * @param naeste where the next page begins; empty on the last one
 */
public record Fundside(List<UUID> uuider, Optional<Sted> naeste) {

    /**
     * A place in the order: after this object.
     *
     * @param orden key or name that the object stands by
     */
    public record Sted(String orden, UUID uuid) {}
}
