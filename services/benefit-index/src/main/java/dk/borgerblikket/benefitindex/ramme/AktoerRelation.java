package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An authority or a unit of one: Bevillingsaktoer and Aktoer, whose schema types have the same content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AktoerRelation(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,

        @JsonProperty("Indeks") @Nullable String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,

        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,

        @JsonProperty("FuldtNavn") @Nullable String fuldtNavn,

        @JsonProperty("CVR-nr") @Nullable String cvrNr)
        implements Relation<AktoerRelation> {

    @Override
    public AktoerRelation medVirkning(Virkning ny) {
        return new AktoerRelation(
                ny, rolle, type, indeks, referenceID, lokalUdvidelseListe, brugervendtNoegle, fuldtNavn, cvrNr);
    }

    /** CVR number of the authority; the reference wins over the field beside it. */
    public Optional<String> myndighed() {
        return Relation.myndighed(referenceID, cvrNr);
    }
}
