package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetitel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run of releases says of one class, word for word the same.
 *
 * @param overordnet the class one level up, when the releases have it
 * @param fra first day; null when the class is only known as already retired
 * @param til day of the first release that says otherwise; null when there is none
 */
record Udgaveperiode(
        UUID uuid,
        Klassenummer nummer,
        Klassetitel titel,
        Klassetekst tekst,
        @Nullable UUID overordnet,
        @Nullable LocalDate fra,
        @Nullable LocalDate til) {

    /**
     * That a number has been taken over.
     *
     * @param fra first day on which it is said; null when it is said without a date
     */
    record Afloesning(UUID efterfoelger, @Nullable LocalDate fra) {}
}
