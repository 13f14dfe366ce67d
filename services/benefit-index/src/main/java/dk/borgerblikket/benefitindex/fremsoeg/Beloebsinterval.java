package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Beloeb;
import java.util.Objects;

/** {@code go:SoegBeloebIntervalType}: Danish kroner, both ends inclusive and compared exactly; none may be missing. */
public record Beloebsinterval(
        @JsonProperty("FraBeloeb") Beloeb fraBeloeb,
        @JsonProperty("TilBeloeb") Beloeb tilBeloeb) {

    /** @throws NullPointerException when an end is missing, which refuses the message */
    public Beloebsinterval {
        Objects.requireNonNull(fraBeloeb);
        Objects.requireNonNull(tilBeloeb);
    }
}
