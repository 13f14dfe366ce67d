package dk.borgerblikket.administration.revision;

import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which changes are looked for.
 *
 * @param cvr of this authority's; empty for all, those of the nation among them
 * @param emne of this kind of thing
 * @param hvem by this employee, as {@link Aendring#hvem} names one
 * @param fra from when, inclusive
 * @param til until when, exclusive
 * @param efter the change that the page before ended with
 */
public record Aendringsfilter(
        Optional<Cvr> cvr,
        Optional<Aendring.Emne> emne,
        Optional<String> hvem,
        Instant fra,
        Instant til,
        Optional<UUID> efter,
        int antal) {}
