package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** The it-system that is master or sender of a payment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItSystemRelation(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,

        @JsonProperty("Indeks") @Nullable String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,
        @JsonProperty("SystemNavn") @Nullable String systemNavn,
        @JsonProperty("SystemURI") @Nullable String systemURI)
        implements Relation<ItSystemRelation> {

    @Override
    public ItSystemRelation medVirkning(Virkning ny) {
        return new ItSystemRelation(ny, rolle, type, indeks, referenceID, lokalUdvidelseListe, systemNavn, systemURI);
    }
}
