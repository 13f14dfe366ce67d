package dk.borgerblikket.local.crash;

import java.time.YearMonth;

/** What one row of the report is about. */
record PlaceMonth(String place, YearMonth month) {

    @Override
    public String toString() {
        return place + " " + month;
    }
}
