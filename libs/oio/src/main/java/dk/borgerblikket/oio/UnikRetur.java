package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Outcome for one object of a call (case-index §15).
 *
 * @param statusKode see {@link Statuskode}
 * @param fejlbeskedTekst the rule that was broken and what is expected, in Danish; {@code OK} on success
 * @param type kind of object: {@code Sag}, {@code Dokument}, {@code Bevilling} or {@code OekonomiskEffektuering}
 * @param uuid the object
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"StatusKode", "FejlbeskedTekst", "Type", "UUIDIdentifikator"})
public record UnikRetur(
        @JsonProperty("StatusKode") int statusKode,
        @JsonProperty("FejlbeskedTekst") @Nullable String fejlbeskedTekst,
        @JsonProperty("Type") String type,
        @JsonProperty("UUIDIdentifikator") UUID uuid) {

    public static UnikRetur ok(String type, UUID uuid) {
        return new UnikRetur(Statuskode.OK, "OK", type, uuid);
    }

    public static UnikRetur fejl(int statusKode, String fejlbesked, String type, UUID uuid) {
        return new UnikRetur(statusKode, fejlbesked, type, uuid);
    }
}
