package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.Udvidelse;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension list of {@code di:Dokumentklasse}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dokumentklasseudvidelser(
        @JsonProperty("DokumentklasseLokalUdvidelse") @Nullable
        Felter udvidelse,

        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<Dokumentklasseudvidelser> {
    public Dokumentklasseudvidelser {
        andre = Lister.af(andre);
    }

    @Override
    public Dokumentklasseudvidelser udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new Dokumentklasseudvidelser(udvidelse, andre, null);
    }

    /** The fields. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Felter(
            @JsonProperty("Klassetitel") @Nullable String klassetitel,
            @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
            @JsonProperty("Soegeord") List<Soegeord> soegeord)
            implements Udvidelse {
        public Felter {
            soegeord = Lister.af(soegeord);
        }
    }

    /** A search word: in the schema still, withdrawn from the rules; spelled otherwise than on a case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Soegeord(
            @JsonProperty("SoegeordIdentifikator") @Nullable String soegeordIdentifikator,
            @JsonProperty("Beskrivelse") @Nullable String beskrivelse,
            @JsonProperty("SoegeordKategori") @Nullable String soegeordKategori) {}
}
