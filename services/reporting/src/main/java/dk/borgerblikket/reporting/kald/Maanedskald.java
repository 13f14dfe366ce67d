package dk.borgerblikket.reporting.kald;

import java.time.YearMonth;

/** The calls of one month. The total is no field of its own, so it is the sum of the two others, always. */
record Maanedskald(YearMonth maaned, long medData, long udenData) {

    static Maanedskald ingen(YearMonth maaned) {
        return new Maanedskald(maaned, 0, 0);
    }

    long samlet() {
        return medData + udenData;
    }
}
