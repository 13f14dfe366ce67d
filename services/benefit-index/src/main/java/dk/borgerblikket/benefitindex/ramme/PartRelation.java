package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/**
 * A relation that carries a key and a name: Bevillingssag, Bevillingspart and OekonomiskEffektueringPart, whose schema
 * types have the same content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartRelation(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,

        @JsonProperty("Indeks") @Nullable String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,

        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,

        @JsonProperty("FuldtNavn") @Nullable String fuldtNavn)
        implements Relation<PartRelation> {

    @Override
    public PartRelation medVirkning(Virkning ny) {
        return new PartRelation(
                ny, rolle, type, indeks, referenceID, lokalUdvidelseListe, brugervendtNoegle, fuldtNavn);
    }

    /** The same without what tells who it is. */
    public PartRelation kunArt() {
        return new PartRelation(virkning, rolle, type, indeks, null, lokalUdvidelseListe, null, null);
    }
}
