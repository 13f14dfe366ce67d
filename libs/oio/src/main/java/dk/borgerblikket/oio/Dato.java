package dk.borgerblikket.oio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Dates as they are meant in Denmark: moments are turned into days by Danish local time, summer time included. */
public final class Dato {

    /** Danish local time. */
    public static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private Dato() {}

    public static LocalDate dag(Instant tid) {
        return tid.atZone(DANMARK).toLocalDate();
    }

    public static YearMonth maaned(Instant tid) {
        return YearMonth.from(tid.atZone(DANMARK));
    }
}
