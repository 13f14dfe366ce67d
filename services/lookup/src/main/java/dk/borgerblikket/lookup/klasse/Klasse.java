package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as of a date (K-1): the title valid then, else the last known by then, else the newest.
 *
 * @param nummer the user-facing key, for KLE a {@link dk.borgerblikket.lookup.kle.Klassenummer}
 * @param uuid KL's UUID, or one derived from the number
 * @param ejer the authority that owns it
 * @param fra first day of the title; null when it is only known as already retired
 * @param til first day after the title; null while it is in the newest release
 * @param gyldig whether the title is valid on the date that was asked about
 * @param udgaaet whether the class has been published and is not any more
 * @param udgaar whether KL has announced that the number retires
 * @param udgaarAar the announced year, when one is given
 */
record Klasse(
        String nummer,
        UUID uuid,
        Cvr ejer,
        String titel,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        boolean gyldig,
        boolean udgaaet,
        boolean udgaar,
        @Nullable Integer udgaarAar) {}
