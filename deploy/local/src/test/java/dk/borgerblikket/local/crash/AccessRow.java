package dk.borgerblikket.local.crash;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/**
 * An overview as the gateway has written it down.
 *
 * @param id also that of the call event
 * @param correlation which call it answers
 * @param month by Danish local time
 */
record AccessRow(UUID id, String correlation, YearMonth month, Set<Count> counts) {}
