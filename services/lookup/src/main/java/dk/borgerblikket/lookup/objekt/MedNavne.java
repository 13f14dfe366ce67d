package dk.borgerblikket.lookup.objekt;

import java.util.Map;
import java.util.UUID;

/**
 * An object, and what the objects that it refers to are called.
 *
 * @param navne by UUID: names, and titles of classes; none of persons, and none of what is not known here
 */
public record MedNavne(Laest objekt, Map<UUID, String> navne) {

    public MedNavne {
        navne = Map.copyOf(navne);
    }
}
