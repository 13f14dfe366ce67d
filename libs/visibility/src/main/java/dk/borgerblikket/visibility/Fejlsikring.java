package dk.borgerblikket.visibility;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * The one place where an error in a rule becomes "hidden" (V-821). It catches widely on purpose: whatever breaks, from
 * whatever facts, the citizen must neither see the object nor lose the rest of the overview.
 */
final class Fejlsikring {

    private static final Logger LOG = System.getLogger(Fejlsikring.class.getName());

    private Fejlsikring() {}

    /** What the rules come to; {@code skjult} when they break down. */
    static <T> T ellers(Supplier<T> regler, Supplier<T> skjult) {
        try {
            return regler.get();
        } catch (RuntimeException fejl) {
            noter(fejl);
            return skjult.get();
        }
    }

    /** Type and place alone: a message may quote what it was about. */
    private static void noter(RuntimeException fejl) {
        var sted = fejl.getStackTrace();
        LOG.log(
                Level.WARNING,
                "En regel brød sammen, og det, den gjaldt, er skjult: {0} ved {1}",
                fejl.getClass().getName(),
                sted.length == 0 ? "ukendt sted" : sted[0]);
    }
}
