package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code sag:Sagsaktoer}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sagsaktoerudvidelser(
        @JsonProperty("SagsaktoerLokalUdvidelse") @Nullable Felter udvidelse,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste {

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn,
            @JsonProperty("CVR-Nummer") @Nullable String cvr)
            implements Udvidelse {}
}
