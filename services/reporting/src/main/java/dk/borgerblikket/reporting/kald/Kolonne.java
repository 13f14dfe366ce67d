package dk.borgerblikket.reporting.kald;

import java.util.Optional;
import java.util.function.ToLongFunction;

/** A counted column of a report. */
public enum Kolonne {
    SAMLET("samlet", Kaldstal::samlet),
    MED_DATA("medData", Kaldstal::medData),
    UDEN_DATA("udenData", Kaldstal::udenData),
    SAGER_MED("sagerMed", Kaldstal::sagerMed),
    SAGER_UDEN("sagerUden", Kaldstal::sagerUden),
    YDELSER_MED("ydelserMed", Kaldstal::ydelserMed),
    YDELSER_UDEN("ydelserUden", Kaldstal::ydelserUden),
    TEKNISK_FEJL("tekniskFejl", Kaldstal::tekniskFejl);

    /** Figures below this, and above zero, are not told in splits. */
    private static final long MINDST = 5;

    private final String noegle;
    private final ToLongFunction<Kaldstal> tal;

    Kolonne(String noegle, ToLongFunction<Kaldstal> tal) {
        this.noegle = noegle;
        this.tal = tal;
    }

    /** Key of the heading's text. */
    public String overskrift() {
        return "overskrift." + noegle;
    }

    /** The figure. */
    public long af(Kaldstal kald) {
        return tal.applyAsLong(kald);
    }

    /**
     * The figure as it may be told: in a split a small one is left out, and its counterpart with it, since the total
     * would tell the one from the other.
     */
    public Optional<Long> vist(Kaldstal kald) {
        var skjules = switch (this) {
            case SAGER_MED, SAGER_UDEN -> erLille(kald.sagerMed()) || erLille(kald.sagerUden());
            case YDELSER_MED, YDELSER_UDEN -> erLille(kald.ydelserMed()) || erLille(kald.ydelserUden());
            case SAMLET, MED_DATA, UDEN_DATA, TEKNISK_FEJL -> false;
        };
        return skjules ? Optional.empty() : Optional.of(af(kald));
    }

    private static boolean erLille(long tal) {
        return tal > 0 && tal < MINDST;
    }
}
