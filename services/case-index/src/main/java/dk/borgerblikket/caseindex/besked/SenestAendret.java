package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A {@code LokalUdvidelseListe} without extension elements of its own.
 *
 * @param senestAendretTidspunkt the index's to set; accepted from senders without meaning
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SenestAendret(
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste {

    @Override
    @JsonIgnore
    public @Nullable Udvidelse udvidelse() {
        return null;
    }
}
