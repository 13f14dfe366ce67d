package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line as a row of a table.
 *
 * @param nummer its place, from 0
 * @param emne KLE's title; null when it is not known, and for {@code *}
 * @param fagsystemer which source systems are shown, in Danish
 * @param titel what stands as the case's title, in Danish
 * @param dokumenter which document titles are shown, in Danish
 */
record Linjevisning(
        int nummer,
        KleLinje linje,
        @Nullable String emne,
        @Nullable String fagsystemer,
        @Nullable String titel,
        @Nullable String dokumenter) {

    public String kle() {
        return linje.kle().moenster();
    }

    public @Nullable LocalDate fradato() {
        return linje.fradato();
    }
}
