package dk.borgerblikket.oio;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Repeated elements of a message. */
public final class Lister {

    private Lister() {}

    /**
     * The list as an unchangeable one; a missing list is empty.
     *
     * @throws IllegalArgumentException when an element is null, which no schema allows
     */
    public static <T> List<T> af(@Nullable List<T> liste) {
        if (liste == null) {
            return List.of();
        }
        if (liste.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("En liste må ikke indeholde null");
        }
        return List.copyOf(liste);
    }
}
