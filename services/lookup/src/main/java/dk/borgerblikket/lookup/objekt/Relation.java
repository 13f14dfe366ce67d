package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/**
 * What an object has to do with another while it holds.
 *
 * @param referenceID the other; null in what only ends a relation
 * @param rolle class of the role, for addresses and tasks
 * @param type class of the type, for addresses and tasks
 * @param indeks place among those of the same role and type
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Relation(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks)
        implements MedVirkning<Relation> {

    /** A relation that has no role, type or place. */
    public static Relation til(@Nullable Virkning virkning, UnikId reference) {
        return new Relation(virkning, reference, null, null, null);
    }

    @Override
    public Relation medVirkning(Virkning ny) {
        return new Relation(ny, referenceID, rolle, type, indeks);
    }
}
