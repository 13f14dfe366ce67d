package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import org.jspecify.annotations.Nullable;

/** State of a case, {@code sag:Fremdrift} (case-index §4.4). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SagFremdrift(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("FremdriftStatusKode") @Nullable Fremdrift fremdriftStatusKode)
        implements MedVirkning<SagFremdrift> {

    @Override
    public SagFremdrift medVirkning(Virkning ny) {
        return new SagFremdrift(ny, fremdriftStatusKode);
    }
}
