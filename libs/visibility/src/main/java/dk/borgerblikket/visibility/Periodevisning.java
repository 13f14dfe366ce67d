package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Dato;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Periods of benefits as people read them: with the last day in them. */
final class Periodevisning {

    private Periodevisning() {}

    /**
     * The last day of a period. Its end is exclusive (benefit-index §8), so an end at midnight is the day before. Some
     * senders give the last day itself instead; an end at midnight on the last day of a month is read that way, since
     * periods end with a month far more often than on the day before its last.
     */
    static LocalDate sidsteDag(Instant til) {
        var lokal = til.atZone(Dato.DANMARK);
        var dag = lokal.toLocalDate();
        var midnat = lokal.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnat && dag.getDayOfMonth() != dag.lengthOfMonth() ? dag.minusDays(1) : dag;
    }
}
