package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The index's own properties of a case, {@code si:SagIndeksEgenskaber} (case-index §4.3). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SagIndeksEgenskaber(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Sagsstatus") @Nullable String sagsstatus,
        @JsonProperty("Sagskategori") @Nullable String sagskategori,
        @JsonProperty("Foelsomhed") @Nullable Foelsomhed foelsomhed,
        @JsonProperty("Lokation") @Nullable String lokation,
        @JsonProperty("OprettetTidspunkt") @Nullable OffsetDateTime oprettetTidspunkt)
        implements MedVirkning<SagIndeksEgenskaber> {

    @Override
    public SagIndeksEgenskaber medVirkning(Virkning ny) {
        return new SagIndeksEgenskaber(ny, sagsstatus, sagskategori, foelsomhed, lokation, oprettetTidspunkt);
    }
}
