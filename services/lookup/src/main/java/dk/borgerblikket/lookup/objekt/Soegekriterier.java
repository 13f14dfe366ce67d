package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A search for objects of one kind.
 *
 * @param virkning the valid time in which all criteria are fulfilled
 * @param kriterier all of which are fulfilled
 */
public record Soegekriterier(Objektart art, Periode virkning, List<Kriterium> kriterier) {

    public Soegekriterier {
        kriterier = List.copyOf(kriterier);
    }

    /** What holds at the moment. */
    public static Soegekriterier paa(Objektart art, Instant virkning, List<Kriterium> kriterier) {
        return new Soegekriterier(art, oejeblik(virkning), kriterier);
    }

    /** The moment as a period of valid time: a microsecond, the least that a column tells apart. */
    public static Periode oejeblik(Instant virkning) {
        var fra = virkning.truncatedTo(ChronoUnit.MICROS);
        return new Periode(fra, fra.plus(1, ChronoUnit.MICROS));
    }

    boolean erOejeblik() {
        return virkning.equals(oejeblik(virkning.fra()));
    }

    boolean opfyldtAf(Laest objekt) {
        return objekt.art() == art && kriterier.stream().allMatch(k -> Kriterium.opfyldt(k, objekt, virkning));
    }
}
