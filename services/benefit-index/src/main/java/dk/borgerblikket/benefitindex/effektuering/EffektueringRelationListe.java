package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.ItSystemRelation;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations of a payment: its lines, the authority, the it-systems and the receiver. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffektueringRelationListe(
        @JsonProperty("OekonomiskYdelseEffektueringRelation") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Effektueringslinje> linjer,

        @JsonProperty("Aktoer") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AktoerRelation> aktoer,

        @JsonProperty("ItSystem") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ItSystemRelation> itSystem,

        @JsonProperty("OekonomiskEffektueringPart") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PartRelation> part,

        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

    static final EffektueringRelationListe TOM =
            new EffektueringRelationListe(List.of(), List.of(), List.of(), List.of(), null);

    public EffektueringRelationListe {
        linjer = Lister.af(linjer);
        aktoer = Lister.af(aktoer);
        itSystem = Lister.af(itSystem);
        part = Lister.af(part);
    }
}
