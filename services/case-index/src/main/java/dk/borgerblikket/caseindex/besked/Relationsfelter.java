package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all relations have, whatever they relate to (case-index §5.1). */
public interface Relationsfelter {

    @Nullable
    Virkning virkning();

    @Nullable
    UnikId rolle();

    @Nullable
    UnikId type();

    @Nullable
    String indeks();

    @Nullable
    UnikId referenceId();

    Udvidelse.@Nullable Liste<?> lokalUdvidelseListe();

    /** Extension elements that the index does not know. */
    @JsonIgnore
    default List<String> andre() {
        var liste = lokalUdvidelseListe();
        return liste == null ? List.of() : liste.andre();
    }

    /** The extension fields; {@link Udvidelse#INGEN} when the sender left them out. */
    @JsonIgnore
    default Udvidelse udvidelse() {
        return Udvidelse.INGEN;
    }

    /** What makes two relations of one kind versions of the same thing: role and Indeks. */
    @JsonIgnore
    default Identitet identitet() {
        return new Identitet(rolle(), indeks());
    }

    /** Identity of a relation among those of its kind. */
    record Identitet(@Nullable UnikId rolle, @Nullable String indeks) {}
}
