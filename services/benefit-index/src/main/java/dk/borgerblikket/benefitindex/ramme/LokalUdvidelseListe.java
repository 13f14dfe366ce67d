package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Local extensions. The schema processes them strictly and publishes none for stored benefits, so that every extension
 * element is unknown and refused; only the time stamp remains.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LokalUdvidelseListe(
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt) {}
