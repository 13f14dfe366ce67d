package dk.borgerblikket.reporting.kald;

import java.time.YearMonth;

/** The calls of one month. */
public record Maanedskald(YearMonth maaned, Kaldstal tal) {

    static Maanedskald ingen(YearMonth maaned) {
        return new Maanedskald(maaned, Kaldstal.INGEN);
    }
}
