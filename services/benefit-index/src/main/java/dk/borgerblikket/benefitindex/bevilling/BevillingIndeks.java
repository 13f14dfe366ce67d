package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it is imported, with all its registrations.
 *
 * @param udenNotifikation whether nobody is to be notified of the import
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevillingIndeks(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID uuid,

        @JsonProperty("Registrering") List<BevillingRegistrering> registrering,

        @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation) {

    public BevillingIndeks {
        registrering = Lister.af(registrering);
    }
}
