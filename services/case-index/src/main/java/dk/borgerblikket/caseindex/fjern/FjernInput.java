package dk.borgerblikket.caseindex.fjern;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.fremsoeg.SoegUdtryk;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code FjernSagDokumentIndeksInput}.
 *
 * @param soegUdtryk cases and documents by search expression, besides those given by UUID
 * @param efterladSagsloeseDokumenter whether documents stay that are left without a case
 * @param fjernOgsaaYdelse whether the grants of the cases are removed too, in the benefit index
 */
public record FjernInput(
        @JsonProperty("SagUuid") List<Reference> sagUuid,

        @JsonProperty("SoegUdtryk") @Nullable SoegUdtryk soegUdtryk,

        @JsonProperty("EfterladSagsloeseDokumenter") @Nullable
        Boolean efterladSagsloeseDokumenter,

        @JsonProperty("FjernOgsaaYdelse") @Nullable Boolean fjernOgsaaYdelse) {

    public FjernInput {
        sagUuid = Lister.af(sagUuid);
    }

    /** A case; only by UUID, since no case can be found by URN. */
    public record Reference(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("URNIdentifikator") @Nullable String urn) {}
}
