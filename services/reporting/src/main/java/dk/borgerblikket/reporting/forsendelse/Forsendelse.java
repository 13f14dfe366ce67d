package dk.borgerblikket.reporting.forsendelse;

import dk.borgerblikket.reporting.arkiv.Maanedsrapport;
import java.util.UUID;

/**
 * A report on its way to one receiver.
 *
 * @param forsoeg how often it was tried in vain
 */
record Forsendelse(UUID id, String email, int forsoeg, Maanedsrapport rapport) {}
