package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** Whether an object of a classification is published while it holds; what does not say counts as not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PubliceretStatus(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("ErPubliceretIndikator") @Nullable Boolean erPubliceretIndikator)
        implements MedVirkning<PubliceretStatus> {

    @Override
    public PubliceretStatus medVirkning(Virkning ny) {
        return new PubliceretStatus(ny, erPubliceretIndikator);
    }
}
