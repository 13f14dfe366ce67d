package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.Instant;
import java.util.List;

/**
 * One version of what an authority shows, and where it came from.
 *
 * @param version 1, 2, 3 … per authority
 * @param linjer the lines
 * @param oprettetAf CVR and id of the employee who made it
 * @param oprettetTid when it was made, and became active
 */
record KleVersion(int version, List<KleLinje> linjer, String oprettetAf, Instant oprettetTid) {

    /** The same without the lines. */
    record Oplysning(int version, String oprettetAf, Instant oprettetTid) {}
}
