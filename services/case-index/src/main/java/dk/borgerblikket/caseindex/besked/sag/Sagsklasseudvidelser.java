package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code sag:Sagsklasse}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sagsklasseudvidelser(
        @JsonProperty("SagsklasseLokalUdvidelse") @Nullable Felter udvidelse,
        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Sagsklasseudvidelser> {
    public Sagsklasseudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Sagsklasseudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Sagsklasseudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Felter(
            @JsonProperty("Facettitel") @Nullable String facettitel,
            @JsonProperty("Klassetitel") @Nullable String klassetitel,
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("Soegeord") List<Soegeord> soegeord)
            implements Udvidelse {
        public Felter {
            soegeord = Lister.af(soegeord);
        }

        @Override
        public List<String> soegeordsbeskrivelser() {
            return soegeord.stream()
                    .map(Soegeord::beskrivelseTekst)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** A search word: in the schema still, withdrawn from the rules. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Soegeord(
            @JsonProperty("SoegeordIdentifikator") @Nullable String soegeordIdentifikator,
            @JsonProperty("BeskrivelseTekst") @Nullable String beskrivelseTekst,
            @JsonProperty("SoegeordKategoriTekst") @Nullable String soegeordKategoriTekst) {}
}
