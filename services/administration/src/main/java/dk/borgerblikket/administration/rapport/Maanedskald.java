package dk.borgerblikket.administration.rapport;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month's calls as reporting tells them. A split figure that is null is too small to be told, or its counterpart is
 * (R-507).
 */
record Maanedskald(
        String maaned,
        long samletAntalKald,
        long antalKaldMedData,
        long antalKaldUdenData,
        @Nullable Long kaldMedSager,
        @Nullable Long kaldUdenSager,
        @Nullable Long kaldMedYdelser,
        @Nullable Long kaldUdenYdelser,
        long kaldMedTekniskFejl) {

    YearMonth tid() {
        return YearMonth.parse(maaned);
    }

    /** Share of calls with data, in percent; 0 when there was no call. */
    double andelMedData() {
        return samletAntalKald == 0 ? 0 : 100.0 * antalKaldMedData / samletAntalKald;
    }
}
