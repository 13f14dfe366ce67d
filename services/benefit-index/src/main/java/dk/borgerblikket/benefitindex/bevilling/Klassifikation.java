package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.oio.UnikId;
import org.jspecify.annotations.Nullable;

/**
 * The class of a benefit. Here is the KLE number that display of the benefit rests on.
 *
 * @param brugervendtNoegle the KLE number, {@code NN.NN.NN}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Klassifikation(
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,

        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,

        @JsonProperty("Klassetitel") @Nullable String klassetitel) {}
