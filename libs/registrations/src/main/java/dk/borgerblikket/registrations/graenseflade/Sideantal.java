package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import org.jspecify.annotations.Nullable;

/** How many objects a citizen's page holds. Read by hand: a validator costs more of a citizen's read than all else of ours. */
public final class Sideantal {

    /** Most objects on a page. */
    public static final int MAKS = 500;

    private Sideantal() {}

    /**
     * The number in the parameter.
     *
     * @param ellers the number when it is left out
     * @throws Fejl 400 when it is no number from 1 to {@link #MAKS}
     */
    public static int laes(@Nullable String tekst, int ellers) {
        if (tekst == null) {
            return ellers;
        }
        try {
            var antal = Integer.parseInt(tekst);
            if (antal >= 1 && antal <= MAKS) {
                return antal;
            }
        } catch (NumberFormatException ikkeEtTal) {
            throw ugyldig();
        }
        throw ugyldig();
    }

    private static Fejl ugyldig() {
        return new Fejl(FaellesFejl.UGYLDIG_PARAMETER, "Parameteren antal skal være et tal fra 1 til " + MAKS + ".");
    }
}
