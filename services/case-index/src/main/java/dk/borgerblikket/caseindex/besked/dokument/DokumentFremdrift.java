package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import org.jspecify.annotations.Nullable;

/** State of a document, {@code di:Fremdrift} (case-index §7.2). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DokumentFremdrift(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("FremdriftStatusKode") Dokumentgrundlag.@Nullable Fremdrift fremdriftStatusKode)
        implements MedVirkning<DokumentFremdrift> {

    @Override
    public DokumentFremdrift medVirkning(Virkning ny) {
        return new DokumentFremdrift(ny, fremdriftStatusKode);
    }
}
