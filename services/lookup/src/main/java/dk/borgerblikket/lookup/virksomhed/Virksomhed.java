package dk.borgerblikket.lookup.virksomhed;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;

/**
 * A legal entity as it is registered now.
 *
 * @param cvr decides which municipality owns it
 * @param registreret when this state was registered
 */
public record Virksomhed(UUID uuid, Cvr cvr, String navn, Instant registreret) {}
