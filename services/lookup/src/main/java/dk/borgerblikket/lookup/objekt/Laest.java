package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;

/**
 * An object as it is now, with all of its valid time.
 *
 * @param ejer the authority that owns it
 * @param antalRegistreringer number of registrations; grows with each
 * @param tidspunkt when the newest was recorded
 */
public record Laest(
        UUID uuid, Objektart art, Cvr ejer, int antalRegistreringer, Instant tidspunkt, Registrering indhold) {}
