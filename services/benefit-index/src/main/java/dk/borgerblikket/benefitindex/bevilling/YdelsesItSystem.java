package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.oio.UnikId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The it-system that is master or sender of a granted benefit; it has no valid time of its own (benefit-index §4.2). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YdelsesItSystem(
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,
        @JsonProperty("SystemNavn") @Nullable String systemNavn,

        @JsonProperty("SystemURI") @Nullable String systemURI) {

    boolean harRolle(UUID soegt) {
        return Optional.ofNullable(rolle)
                .flatMap(UnikId::somUuid)
                .filter(soegt::equals)
                .isPresent();
    }

    Optional<UUID> system() {
        return Optional.ofNullable(referenceID).flatMap(UnikId::somUuid);
    }
}
