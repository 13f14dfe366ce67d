package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code sag:Sagspart}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sagspartudvidelser(
        @JsonProperty("SagspartLokalUdvidelse") @Nullable Felter udvidelse,
        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Sagspartudvidelser> {
    public Sagspartudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Sagspartudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Sagspartudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn)
            implements Udvidelse {}
}
