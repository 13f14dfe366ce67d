package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.oio.UnikId;
import org.jspecify.annotations.Nullable;

/** What kind of benefit was granted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ydelse(
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,

        @JsonProperty("Ydelsesnavn") @Nullable String ydelsesnavn,

        @JsonProperty("Klassifikation") @Nullable Klassifikation klassifikation) {}
