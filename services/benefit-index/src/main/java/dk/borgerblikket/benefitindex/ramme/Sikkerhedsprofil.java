package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** Who alone may see a grant; its presence hides the grant from the citizen (V-815). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sikkerhedsprofil(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,

        @JsonProperty("Indeks") @Nullable String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe)
        implements Relation<Sikkerhedsprofil> {

    @Override
    public Sikkerhedsprofil medVirkning(Virkning ny) {
        return new Sikkerhedsprofil(ny, rolle, type, indeks, referenceID, lokalUdvidelseListe);
    }
}
