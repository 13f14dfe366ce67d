package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report, found to be well-formed.
 *
 * @param id what the sender calls it, so that it can be sent again
 * @param reference the opaque name of the case or benefit
 * @param kommune the authority under which it was shown
 * @param beskrivelse what the citizen saw, in own words
 * @param hvornaar the day the citizen saw it; null when not told
 * @param kontakt how the citizen wants to be contacted; null when not wanted
 */
public record Indberetning(
        UUID id,
        Optional<String> reference,
        Optional<Cvr> kommune,
        String beskrivelse,
        @Nullable LocalDate hvornaar,
        @Nullable String kontakt) {}
