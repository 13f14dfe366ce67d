package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes of a payment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffektueringAttributListe(
        @JsonProperty("Egenskaber") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<EffektueringEgenskaber> egenskaber,

        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

    static final EffektueringAttributListe TOM = new EffektueringAttributListe(List.of(), null);

    public EffektueringAttributListe {
        egenskaber = Lister.af(egenskaber);
    }
}
