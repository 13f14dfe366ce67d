package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.kle.Klassenummer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as of a date (K-1): the title valid then, else the last known by then, else the newest.
 *
 * @param uuid KL's UUID, or one derived from the number
 * @param fra first day of the title; null when it is only known as already retired
 * @param til first day after the title; null while it is in the newest release
 * @param gyldig whether the title is valid on the date that was asked about
 * @param udgaaet whether the number is absent from the newest release that has come into force
 * @param udgaar whether KL has announced that the number retires
 * @param udgaarAar the announced year, when one is given
 */
record Klasse(
        Klassenummer nummer,
        UUID uuid,
        String titel,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        boolean gyldig,
        boolean udgaaet,
        boolean udgaar,
        @Nullable Integer udgaarAar) {}
