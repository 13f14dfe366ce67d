package dk.borgerblikket.search.revision;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for in the log.
 *
 * @param cvr the authority whose objects were read
 * @param fra from when, inclusive
 * @param til until when, exclusive
 * @param medarbejder id of the employee who read, at the authority {@code cvr}
 * @param formaal code of the purpose
 */
record Revisionssoegning(
        Cvr cvr,
        Instant fra,
        Instant til,
        Optional<String> medarbejder,
        Optional<String> formaal,
        Sidemaerke efter,
        int antal) {}
