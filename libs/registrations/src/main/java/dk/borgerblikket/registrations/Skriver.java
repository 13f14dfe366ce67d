package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import java.util.UUID;

/**
 * On whose behalf something is written or read: one it-system for one authority.
 *
 * @param itSystem the it-system instance
 * @param cvr the authority
 */
public record Skriver(UUID itSystem, Cvr cvr) {}
