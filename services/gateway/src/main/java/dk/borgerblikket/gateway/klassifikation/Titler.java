package dk.borgerblikket.gateway.klassifikation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All KLE titles as lookup publishes them to the other services.
 *
 * @param udgave day of the newest release; null when none has been imported
 * @param emner main groups, groups and subjects
 */
record Titler(@Nullable String udgave, List<Emne> emner) {

    /**
     * One number and what it has been called.
     *
     * @param nummer {@code 32}, {@code 32.24} or {@code 32.24.04}
     * @param titler in no particular order
     */
    record Emne(String nummer, List<Titel> titler) {}

    /**
     * A title and when it held.
     *
     * @param fra first day; null when it is not known
     * @param til first day after; null while it holds
     */
    record Titel(
            String titel, @Nullable LocalDate fra, @Nullable LocalDate til) {}
}
