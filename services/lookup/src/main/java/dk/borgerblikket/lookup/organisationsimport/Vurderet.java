package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import does with an object of the file.
 *
 * @param navn what it is called; null for a person
 * @param felter what changes
 * @param tekst why it is refused
 * @param overordnet the unit above, of a unit
 * @param aktiv whether it is active once the import is carried out
 * @param indhold as it is to be; null when nothing is to be done
 */
record Vurderet(
        int linje,
        Hvad hvad,
        @Nullable UUID uuid,
        @Nullable Objektart art,
        @Nullable String navn,
        List<String> felter,
        @Nullable String tekst,
        @Nullable UUID overordnet,
        boolean aktiv,
        @Nullable Registrering indhold) {

    static Vurderet afvist(int linje, @Nullable UUID uuid, @Nullable Objektart art, String tekst) {
        return new Vurderet(linje, Hvad.AFVIST, uuid, art, null, List.of(), tekst, null, false, null);
    }

    Vurderet afvist(String hvorfor) {
        return afvist(linje, uuid, art, hvorfor);
    }
}
