package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A payment as it is imported, with all its registrations. */
public record OekonomiskEffektueringIndeks(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID uuid,

        @JsonProperty("Registrering") List<EffektueringRegistrering> registrering) {

    public OekonomiskEffektueringIndeks {
        registrering = Lister.af(registrering);
    }
}
