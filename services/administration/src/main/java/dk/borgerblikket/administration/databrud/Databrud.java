package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported breach as it stands.
 *
 * @param indberettet when the citizen reported it
 * @param modtaget when it arrived here
 * @param kendskab when the authority became aware; the clock runs from here
 * @param afgjort when it was decided whether to notify; null while that is open
 * @param version counts the changes
 */
public record Databrud(
        UUID id,
        Cvr cvr,
        Indberetning indberetning,
        Instant indberettet,
        Instant modtaget,
        Instant kendskab,
        Tilstand tilstand,
        @Nullable Instant afgjort,
        Tjekliste tjekliste,
        int version) {

    /** The clock as it stands at the moment. */
    public Frist frist(Instant nu) {
        return Frist.af(kendskab, afgjort, nu);
    }
}
