package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code sag:Sagsgenstande}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sagsgenstandeudvidelser(
        @JsonProperty("SagsgenstandeLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Sagsgenstandeudvidelser> {
    public Sagsgenstandeudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Sagsgenstandeudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Sagsgenstandeudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("Tekstfelt") @Nullable String tekstfelt) implements Udvidelse {}
}
