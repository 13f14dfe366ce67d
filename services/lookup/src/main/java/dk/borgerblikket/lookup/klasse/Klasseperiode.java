package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number and a title of a class while it is published under them.
 *
 * @param ejer the authority that owns the class
 * @param nummer the user-facing key, for KLE a {@link dk.borgerblikket.lookup.kle.Klassenummer}
 * @param fra first day; null without beginning
 * @param til first day after; null until further notice
 */
record Klasseperiode(
        UUID uuid,
        Cvr ejer,
        String nummer,
        Klassetitel titel,
        @Nullable LocalDate fra,
        @Nullable LocalDate til) {

    boolean erBegyndt(LocalDate dag) {
        return fra == null || !fra.isAfter(dag);
    }

    boolean gaelder(LocalDate dag) {
        return erBegyndt(dag) && (til == null || til.isAfter(dag));
    }
}
