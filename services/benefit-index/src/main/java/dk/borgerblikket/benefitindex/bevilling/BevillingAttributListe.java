package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes of a grant. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevillingAttributListe(
        @JsonProperty("Egenskaber") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<BevillingEgenskaber> egenskaber,

        @JsonProperty("BevilgetYdelse") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<BevilgetYdelse> bevilgetYdelse,

        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

    static final BevillingAttributListe TOM = new BevillingAttributListe(List.of(), List.of(), null);

    public BevillingAttributListe {
        egenskaber = Lister.af(egenskaber);
        bevilgetYdelse = Lister.af(bevilgetYdelse);
    }
}
