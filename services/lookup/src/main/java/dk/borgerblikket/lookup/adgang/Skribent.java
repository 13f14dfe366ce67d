package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.oio.Cvr;

/**
 * Who registers something.
 *
 * @param cvr the authority that the caller acts for; another one's objects are written by the nation only
 * @param hvem how a registration names its author: authority, and the identity provider's own id of the employee or the
 *     it-system; no person's data
 */
public record Skribent(Cvr cvr, String hvem) {}
