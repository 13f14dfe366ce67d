package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.web.Fejl;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months a report covers, both ends included. Months that have not begun are not in it.
 *
 * @param til lies before {@code fra} when the whole period is in the future
 */
public record Rapportperiode(YearMonth fra, YearMonth til) {

    /** Ten years: more than anybody reads, and a bound on the answer's size. */
    static final int FLEST_MAANEDER = 120;

    /** How far back the report goes by itself, so that the same month of last year can be compared with. */
    public static final int MAANEDER_TILBAGE = 12;

    private static final Pattern MAANED = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /**
     * The period asked for.
     *
     * @param fra first month as {@code YYYY-MM}; null for {@value #MAANEDER_TILBAGE} months before the last
     * @param til last month as {@code YYYY-MM}; null for the present one
     * @throws Fejl {@link Rapportfejl#UGYLDIG_PERIODE}
     */
    public static Rapportperiode af(@Nullable String fra, @Nullable String til, YearMonth nu) {
        var sidste = til == null ? nu : maaned(til);
        var begyndt = sidste.isAfter(nu) ? nu : sidste;
        var foerste = fra == null ? begyndt.minusMonths(MAANEDER_TILBAGE) : maaned(fra);
        if (foerste.isAfter(sidste)) {
            throw new Fejl(Rapportfejl.UGYLDIG_PERIODE, "Den første måned ligger efter den sidste.");
        }
        if (foerste.until(sidste, ChronoUnit.MONTHS) >= FLEST_MAANEDER) {
            throw new Fejl(Rapportfejl.UGYLDIG_PERIODE, "Perioden må højst være på " + FLEST_MAANEDER + " måneder.");
        }
        return new Rapportperiode(foerste, begyndt);
    }

    public Stream<YearMonth> maaneder() {
        return LongStream.rangeClosed(0, fra.until(til, ChronoUnit.MONTHS)).mapToObj(fra::plusMonths);
    }

    private static YearMonth maaned(String tekst) {
        if (!MAANED.matcher(tekst).matches()) {
            throw new Fejl(Rapportfejl.UGYLDIG_PERIODE, "En måned skrives som 2026-11.");
        }
        return YearMonth.parse(tekst);
    }
}
