package dk.borgerblikket.caseindex.roller;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.oio.UnikId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up roles and types by the UUIDs in force. A UUID that is not in the table is tolerated and gives no access. */
public final class Rolletabel {

    private final Map<Rolle, UUID> uuider = new EnumMap<>(Rolle.class);
    private final Map<Noegle, Rolle> roller = new HashMap<>();
    private final Set<UUID> typer = new HashSet<>();

    private record Noegle(Relationsart art, UUID uuid) {}

    /** The table without replacements. */
    public Rolletabel() {
        this(Map.of(), Map.of());
    }

    /**
     * @param andreRoller UUIDs that replace the standard ones, by {@link Rolle#navn()}
     * @param andreTyper UUIDs that replace the standard ones, by {@link Relationstype#navn()}
     * @throws IllegalStateException when two roles of one kind of relation share a UUID, or a name is no role or type
     */
    public Rolletabel(Map<String, UUID> andreRoller, Map<String, UUID> andreTyper) {
        var ukendte = new HashSet<>(andreRoller.keySet());
        ukendte.addAll(andreTyper.keySet());
        for (var rolle : Rolle.values()) {
            var uuid = andreRoller.getOrDefault(rolle.navn(), rolle.standard());
            ukendte.remove(rolle.navn());
            uuider.put(rolle, uuid);
            if (roller.put(new Noegle(rolle.art(), uuid), rolle) != null) {
                throw new IllegalStateException("borgerblikket.roller: to roller har samme UUID, " + uuid);
            }
        }
        for (var type : Relationstype.values()) {
            typer.add(andreTyper.getOrDefault(type.navn(), type.standard()));
            ukendte.remove(type.navn());
        }
        if (!ukendte.isEmpty()) {
            throw new IllegalStateException("borgerblikket.roller/typer: ukendte navne " + ukendte);
        }
    }

    /** The UUID that stands for the role. */
    public UUID uuid(Rolle rolle) {
        return uuider.get(rolle);
    }

    /** The role of a relation of this kind; empty when it has none or one that is not in the table. */
    public Optional<Rolle> rolle(Relationsart art, Relationsfelter relation) {
        var reference = relation.rolle();
        return reference == null ? Optional.empty() : reference.somUuid().map(u -> roller.get(new Noegle(art, u)));
    }

    /** Whether the relation has this role. */
    public boolean har(Relationsfelter relation, Rolle rolle) {
        return rolle(rolle.art(), relation).filter(rolle::equals).isPresent();
    }

    /** Whether the reference is a type in the table. */
    public boolean kenderType(@Nullable UnikId reference) {
        return reference != null && reference.somUuid().filter(typer::contains).isPresent();
    }
}
