package dk.borgerblikket.registrations.haendelser;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;

/**
 * One object was changed by one request.
 *
 * @param objekt the object
 * @param type kind of object
 * @param art what happened
 * @param ejer the authority that owned it then
 * @param tidspunkt when the change was made here
 */
public record Haendelse(UUID objekt, String type, Haendelsesart art, Cvr ejer, Instant tidspunkt) {}
