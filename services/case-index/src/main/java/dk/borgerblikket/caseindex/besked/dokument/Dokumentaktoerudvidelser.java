package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code di:Dokumentaktoer}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dokumentaktoerudvidelser(
        @JsonProperty("DokumentaktoerLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Dokumentaktoerudvidelser> {
    public Dokumentaktoerudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Dokumentaktoerudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Dokumentaktoerudvidelser(udvidelse, andre, null);
    }

    /** The fields; the CVR number has another name than on a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Felter(
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("FuldtNavn") @Nullable String fuldtNavn,
            @JsonProperty("CVR-Nr") @Nullable String cvr)
            implements Udvidelse {}
}
