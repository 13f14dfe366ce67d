package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.objekt.Relation;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An address or a task of an object.
 *
 * @param uuid the address, or the class of the task
 * @param relation how it belongs to the object
 */
record Tilknytning(UUID uuid, Relation relation) {

    static Stream<Tilknytning> alle(Objekt objekt, String relation) {
        return objekt.relationer(relation).stream()
                .flatMap(r -> Objekt.uuid(r.referenceID()).map(uuid -> new Tilknytning(uuid, r)).stream());
    }

    Optional<UUID> rolle() {
        return Objekt.uuid(relation.rolle());
    }

    Optional<UUID> type() {
        return Objekt.uuid(relation.type());
    }
}
