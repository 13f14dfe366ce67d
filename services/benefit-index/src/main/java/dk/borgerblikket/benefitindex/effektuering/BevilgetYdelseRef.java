package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The granted benefit that a line pays. It need not be in the index: objects come in any order (E-09).
 *
 * @param bevilling the grant
 * @param bevilgetYdelseId the benefit within the grant
 */
public record BevilgetYdelseRef(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID bevilling,

        @JsonProperty("BevilgetYdelseId") @NotNull(message = Tekst.MANGLER)
        String bevilgetYdelseId) {}
