package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.Uuider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a class is looked up by. What is no UUID is a number, or the key of a class outside KLE.
 *
 * @param tekst as the caller wrote it
 * @param uuid the UUID, when it is one; else null
 */
record Klassenoegle(String tekst, @Nullable UUID uuid) {

    static Klassenoegle laes(String tekst) {
        return new Klassenoegle(tekst, Uuider.laes(tekst).orElse(null));
    }
}
