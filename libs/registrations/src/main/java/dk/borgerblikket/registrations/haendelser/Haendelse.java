package dk.borgerblikket.registrations.haendelser;

import java.time.Instant;
import java.util.UUID;

/**
 * One object was changed by one request.
 *
 * @param objekt the object
 * @param type kind of object
 * @param art what happened
 * @param tidspunkt when the index made the change
 */
public record Haendelse(UUID objekt, String type, Haendelsesart art, Instant tidspunkt) {}
