package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;

/**
 * Who registers something.
 *
 * @param cvr the authority that the caller acts for; another one's objects are written by the nation only
 * @param hvem how a registration names its author: authority, and the it-system or a keyed hash of the employee's id, since
 *     everybody who looks up sees it
 */
public record Skribent(Cvr cvr, String hvem) {

    private static final String BRUGER = "urn:borgerblikket:bruger:";

    /** The author of a registration whose message names none. */
    public UnikId brugerRef() {
        return UnikId.urn(BRUGER + hvem);
    }
}
