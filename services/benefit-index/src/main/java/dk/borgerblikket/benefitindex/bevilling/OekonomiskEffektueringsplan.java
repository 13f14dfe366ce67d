package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Beloeb;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What will be paid of a granted benefit.
 *
 * @param id identity within the benefit
 * @param beregningsfrekvens UUID of a frequency class
 * @param dispositionsdag which day the money is available, in words
 * @param ydelsesbeloeb planned gross amount per period
 * @param manueltGodkendes three-valued: missing means not decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OekonomiskEffektueringsplan(
        @JsonProperty("Id") @Nullable String id,

        @JsonProperty("EffektueringsplanStartdato") @Nullable
        OffsetDateTime startdato,

        @JsonProperty("EffektueringsplanSlutdato") @Nullable OffsetDateTime slutdato,

        @JsonProperty("Beregningsfrekvens") @Nullable String beregningsfrekvens,

        @JsonProperty("ForudBagud") @Nullable ForudBagud forudBagud,

        @JsonProperty("Dispositionsdag") @Nullable String dispositionsdag,

        @JsonProperty("Ydelsesbeloeb") @Nullable Beloeb ydelsesbeloeb,
        @JsonProperty("ManueltGodkendes") @Nullable Boolean manueltGodkendes) {

    /** Whether the benefit is paid in advance or in arrears. */
    public enum ForudBagud {
        Forud,
        Bagud
    }
}
