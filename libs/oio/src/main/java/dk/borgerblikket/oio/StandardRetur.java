package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a call as a whole (case-index §15).
 *
 * @param statusKode see {@link Statuskode}
 * @param fejlbeskedTekst what went wrong, in Danish; {@code OK} on success
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"StatusKode", "FejlbeskedTekst"})
public record StandardRetur(
        @JsonProperty("StatusKode") int statusKode,
        @JsonProperty("FejlbeskedTekst") @Nullable String fejlbeskedTekst) {

    public static StandardRetur ok() {
        return new StandardRetur(Statuskode.OK, "OK");
    }
}
