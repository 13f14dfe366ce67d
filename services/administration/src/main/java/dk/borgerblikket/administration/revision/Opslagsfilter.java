package dk.borgerblikket.administration.revision;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.Optional;

/**
 * Which look-ups are looked for.
 *
 * @param cvr of this authority's objects
 * @param medarbejder by the employee with this id at the authority
 * @param formaal in this purpose, as code
 * @param fra from when, inclusive
 * @param til until when, exclusive
 * @param efter {@code naeste} of the page before
 */
public record Opslagsfilter(
        Cvr cvr,
        Optional<String> medarbejder,
        Optional<String> formaal,
        Optional<Instant> fra,
        Optional<Instant> til,
        Optional<String> efter,
        int antal) {}
