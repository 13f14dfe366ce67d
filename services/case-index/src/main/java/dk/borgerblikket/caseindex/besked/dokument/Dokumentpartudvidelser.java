package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code di:Dokumentpart}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dokumentpartudvidelser(
        @JsonProperty("DokumentpartLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Dokumentpartudvidelser> {
    public Dokumentpartudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Dokumentpartudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Dokumentpartudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn)
            implements Udvidelse {}
}
