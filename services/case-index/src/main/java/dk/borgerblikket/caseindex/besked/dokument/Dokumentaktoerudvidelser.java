package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code di:Dokumentaktoer}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dokumentaktoerudvidelser(
        @JsonProperty("DokumentaktoerLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste {

    /** The fields; the CVR number has another name than on a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn,
            @JsonProperty("CVR-Nr") @Nullable String cvr)
            implements Udvidelse {}
}
