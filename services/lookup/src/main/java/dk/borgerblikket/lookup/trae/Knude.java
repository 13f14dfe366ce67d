package dk.borgerblikket.lookup.trae;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit with what is below it.
 *
 * @param underenheder in order of name
 */
record Knude(UUID uuid, String noegle, String navn, boolean aktiv, List<Knude> underenheder) {

    /**
     * The tree of the units, of which the first is at the top.
     *
     * @param led each after the one it is below, and each once
     */
    static Optional<Knude> af(List<Led> led) {
        var knuder = new LinkedHashMap<UUID, Knude>();
        for (var l : led) {
            var knude = new Knude(l.uuid(), l.noegle(), l.navn(), l.aktiv(), new ArrayList<>());
            knuder.put(l.uuid(), knude);
            if (l.overordnet() != null) {
                knuder.get(l.overordnet()).underenheder().add(knude);
            }
        }
        return knuder.values().stream().findFirst();
    }
}
