package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.kle.Klassenummer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a class is looked up by. Text that is neither number nor UUID is a key too: one that fits no class.
 *
 * @param tekst as the caller wrote it
 * @param nummer the number, when it is one; else null
 * @param uuid the UUID, when it is one; else null
 */
record Klassenoegle(
        String tekst,
        @Nullable Klassenummer nummer,
        @Nullable UUID uuid) {

    static Klassenoegle laes(String tekst) {
        return new Klassenoegle(
                tekst, Klassenummer.laes(tekst).orElse(null), Uuider.laes(tekst).orElse(null));
    }
}
