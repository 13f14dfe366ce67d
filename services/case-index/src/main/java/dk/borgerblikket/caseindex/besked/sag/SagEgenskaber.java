package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.OffentlighedUndtaget;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** Properties of a case, {@code sag:Egenskaber} (case-index §4.1). Booleans have three values: null is not decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SagEgenskaber(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
        @JsonProperty("AfleveretIndikator") @Nullable Boolean afleveretIndikator,
        @JsonProperty("Beskrivelse") @Nullable String beskrivelse,
        @JsonProperty("HjemmelSpecifikation") @Nullable String hjemmelSpecifikation,
        @JsonProperty("Kassationskode") @Nullable String kassationskode,
        @JsonProperty("OffentlighedUndtaget") @Nullable OffentlighedUndtaget offentlighedUndtaget,
        @JsonProperty("PrincipielIndikator") @Nullable Boolean principielIndikator,
        @JsonProperty("Sagsnummer") @Nullable String sagsnummer,
        @JsonProperty("Titel") @Nullable String titel)
        implements MedVirkning<SagEgenskaber> {

    @Override
    public SagEgenskaber medVirkning(Virkning ny) {
        return new SagEgenskaber(
                ny,
                brugervendtNoegle,
                afleveretIndikator,
                beskrivelse,
                hjemmelSpecifikation,
                kassationskode,
                offentlighedUndtaget,
                principielIndikator,
                sagsnummer,
                titel);
    }
}
