package dk.borgerblikket.registrations;

import java.time.Instant;
import java.util.UUID;

/**
 * An object as it is now.
 *
 * @param uuid the object
 * @param tidspunkt newest sender time
 * @param opdateret when the index last received something that changed it
 * @param antalRegistreringer number of registrations
 * @param indhold current state
 */
public record Objekt<T>(UUID uuid, Instant tidspunkt, Instant opdateret, int antalRegistreringer, T indhold) {}
