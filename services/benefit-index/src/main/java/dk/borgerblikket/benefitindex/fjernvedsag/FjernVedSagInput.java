package dk.borgerblikket.benefitindex.fjernvedsag;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The cases whose grants are to be removed.
 *
 * @param sagUuid the cases; each once or several times, which is the same
 */
record FjernVedSagInput(
        @JsonProperty("SagUuid")
        @NotEmpty(message = Tekst.MANGLER)
        @Size(max = MAKS_SAGER, message = "Der må højst være " + MAKS_SAGER + " sager i en besked")
        List<UUID> sagUuid) {

    /** Most cases in one message. */
    static final int MAKS_SAGER = 1000;

    FjernVedSagInput {
        sagUuid = Lister.af(sagUuid);
    }
}
