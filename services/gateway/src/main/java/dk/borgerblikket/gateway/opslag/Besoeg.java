package dk.borgerblikket.gateway.opslag;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a citizen was shown at the end of an earlier visit.
 *
 * @param tidspunkt when
 * @param sager cases
 * @param dokumenter documents
 * @param bevillinger grants
 * @param effektueringer payments
 */
public record Besoeg(
        Instant tidspunkt, Set<UUID> sager, Set<UUID> dokumenter, Set<UUID> bevillinger, Set<UUID> effektueringer) {

    public Besoeg {
        sager = Set.copyOf(sager);
        dokumenter = Set.copyOf(dokumenter);
        bevillinger = Set.copyOf(bevillinger);
        effektueringer = Set.copyOf(effektueringer);
    }
}
