package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Sikkerhedsprofil;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations of a grant: its case, those it is for, the authority, and who alone may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevillingRelationListe(
        @JsonProperty("Bevillingssag") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PartRelation> bevillingssag,

        @JsonProperty("Bevillingspart") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PartRelation> bevillingspart,

        @JsonProperty("Bevillingsaktoer") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AktoerRelation> bevillingsaktoer,

        @JsonProperty("Sikkerhedsprofil") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Sikkerhedsprofil> sikkerhedsprofil,

        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

    static final BevillingRelationListe TOM =
            new BevillingRelationListe(List.of(), List.of(), List.of(), List.of(), null);

    public BevillingRelationListe {
        bevillingssag = Lister.af(bevillingssag);
        bevillingspart = Lister.af(bevillingspart);
        bevillingsaktoer = Lister.af(bevillingsaktoer);
        sikkerhedsprofil = Lister.af(sikkerhedsprofil);
    }
}
