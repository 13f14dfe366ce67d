package dk.borgerblikket.lookup.kle;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.Virkning;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Valid time in days, as classifications have it: days are Danish. */
public final class Klassevirkning {

    private Klassevirkning() {}

    /**
     * @param fra first day; null without beginning
     * @param til first day after; null without end
     */
    public static Virkning af(@Nullable LocalDate fra, @Nullable LocalDate til) {
        return new Virkning(graense(fra), graense(til), null, null, null);
    }

    private static Tidspunkt graense(@Nullable LocalDate dag) {
        return dag == null
                ? Tidspunkt.UENDELIG
                : Tidspunkt.af(dag.atStartOfDay(Dato.DANMARK).toInstant().atOffset(ZoneOffset.UTC));
    }
}
