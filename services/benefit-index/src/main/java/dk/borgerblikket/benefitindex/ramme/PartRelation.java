package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import jakarta.validation.constraints.Size;
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

        @JsonProperty("Indeks") @Nullable @Size(max = 36, message = Tekst.HOEJST_36)
        String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,

        @JsonProperty("BrugervendtNoegle") @Nullable @Size(max = 50, message = Tekst.HOEJST_50)
        String brugervendtNoegle,

        @JsonProperty("FuldtNavn") @Nullable @Size(max = 255, message = Tekst.HOEJST_255)
        String fuldtNavn)
        implements Relation<PartRelation> {

    @Override
    public PartRelation medVirkning(Virkning ny) {
        return new PartRelation(
                ny, rolle, type, indeks, referenceID, lokalUdvidelseListe, brugervendtNoegle, fuldtNavn);
    }
}
