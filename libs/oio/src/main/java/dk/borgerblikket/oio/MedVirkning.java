package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds for a period of valid time: properties, a state, a relation.
 *
 * @param <T> the type itself
 */
public interface MedVirkning<T extends MedVirkning<T>> {

    /** When the value holds; null when the sender left it out, which means always. */
    @Nullable
    Virkning virkning();

    /** The same value with another valid time. */
    T medVirkning(Virkning virkning);

    /** The period in which the value holds. */
    @JsonIgnore
    default Periode periode() {
        var virkning = virkning();
        return virkning == null ? Periode.ALTID : virkning.periode();
    }
}
