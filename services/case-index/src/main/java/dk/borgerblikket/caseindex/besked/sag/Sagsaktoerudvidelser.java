package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code sag:Sagsaktoer}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sagsaktoerudvidelser(
        @JsonProperty("SagsaktoerLokalUdvidelse") @Nullable Felter udvidelse,
        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Sagsaktoerudvidelser> {
    public Sagsaktoerudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Sagsaktoerudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Sagsaktoerudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn,
            @JsonProperty("CVR-Nummer") @Nullable String cvr)
            implements Udvidelse {}
}
