package dk.borgerblikket.lookupclient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as it was on the day that was asked about; when it did not hold then, as it was last known before that day (K-1).
 *
 * @param nummer for example {@code 27.35.04}, {@code 27.35}, {@code 27} or {@code G01}
 * @param titel without the suffix that announces retirement
 * @param ejer CVR number of the authority that owns it: the national one, or a municipality for a local number
 * @param facet UUID of the facet that it is in; null when it is not told
 * @param fra first day that the title holds; null without beginning
 * @param til first day that it no longer holds; null until further notice
 * @param gyldig whether it held on the day
 * @param udgaar whether it is announced that the number will retire
 * @param udgaarAar the year of that
 * @param efterfoelgere numbers proposed instead; a proposal, since none of them means exactly the same (K-2)
 */
public record Klasse(
        UUID uuid,
        String nummer,
        String titel,
        String ejer,
        @Nullable String facet,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        boolean gyldig,
        boolean udgaar,
        @Nullable Integer udgaarAar,
        List<String> efterfoelgere) {

    public Klasse {
        efterfoelgere = List.copyOf(efterfoelgere);
    }
}
