package dk.borgerblikket.benefitindex.opdater;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/** Updates of grants and payments. */
public record OpdaterYdelseIndeksInput(
        @JsonProperty("OpdaterBevillingIndeks") List<Opdateringsobjekt.@Valid OpdaterBevilling> bevillinger,

        @JsonProperty("OpdaterOekonomiskEffektueringIndeks")
        List<Opdateringsobjekt.@Valid OpdaterEffektuering> effektueringer) {

    public OpdaterYdelseIndeksInput {
        bevillinger = Lister.af(bevillinger);
        effektueringer = Lister.af(effektueringer);
    }

    /** Grants first, then payments: JSON keeps no order between the two. */
    List<Opdateringsobjekt> objekter() {
        return Stream.<Opdateringsobjekt>concat(bevillinger.stream(), effektueringer.stream())
                .toList();
    }
}
