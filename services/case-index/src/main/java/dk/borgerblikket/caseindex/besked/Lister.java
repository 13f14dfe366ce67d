package dk.borgerblikket.caseindex.besked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repeated elements: a list that is missing in the message is an empty list. */
public final class Lister {

    private Lister() {}

    /** An unmodifiable copy; empty when there is none. */
    public static <T> List<T> kopi(@Nullable List<T> liste) {
        return liste == null ? List.of() : List.copyOf(liste);
    }
}
