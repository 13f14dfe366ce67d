package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hides at once what an authority otherwise shows, for example while a data breach is looked into (D-726). What is named
 * must all fit; a stop that names nothing hides everything of the authority.
 *
 * @param id the stop
 * @param kle hides these KLE numbers only; null for all
 * @param itSystem hides what this source system delivers only; null for all
 */
public record Noedstop(
        UUID id, @Nullable KleMoenster kle, @Nullable UUID itSystem) {

    /**
     * Whether the stop hides an object.
     *
     * @param nummer the object's number; empty when it has none, and then it counts as any, since it cannot be told
     * @param systemer the systems that deliver the object
     */
    public boolean omfatter(Optional<KleNummer> nummer, Set<UUID> systemer) {
        var moenster = kle;
        return (moenster == null || nummer.map(moenster::omfatter).orElse(true))
                && (itSystem == null || systemer.contains(itSystem));
    }
}
