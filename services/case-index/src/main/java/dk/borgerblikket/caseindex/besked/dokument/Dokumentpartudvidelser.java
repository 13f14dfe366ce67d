package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code di:Dokumentpart}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dokumentpartudvidelser(
        @JsonProperty("DokumentpartLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste {

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn)
            implements Udvidelse {}
}
