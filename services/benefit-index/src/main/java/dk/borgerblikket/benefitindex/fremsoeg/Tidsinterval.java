package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Tidspunkt;
import java.util.Objects;

/** {@code go:SoegTidIntervalType}: from inclusive, to exclusive; either end may be infinite, none may be missing. */
public record Tidsinterval(
        @JsonProperty("FraTidspunkt") Tidspunkt fraTidspunkt,
        @JsonProperty("TilTidspunkt") Tidspunkt tilTidspunkt) {

    /** @throws NullPointerException when an end is missing, which refuses the message */
    public Tidsinterval {
        Objects.requireNonNull(fraTidspunkt);
        Objects.requireNonNull(tilTidspunkt);
    }
}
