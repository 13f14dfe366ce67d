package dk.borgerblikket.benefitindex.opdater;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.OpdaterBevillingIndeks;
import dk.borgerblikket.benefitindex.effektuering.OpdaterOekonomiskEffektueringIndeks;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import java.util.List;

/** Updates of grants and payments. Results come in this order: the grants, then the payments. */
record OpdaterYdelseIndeksInput(
        @JsonProperty("OpdaterBevillingIndeks") List<@Valid OpdaterBevillingIndeks> bevillinger,

        @JsonProperty("OpdaterOekonomiskEffektueringIndeks")
        List<@Valid OpdaterOekonomiskEffektueringIndeks> effektueringer) {

    OpdaterYdelseIndeksInput {
        bevillinger = Lister.af(bevillinger);
        effektueringer = Lister.af(effektueringer);
    }
}
