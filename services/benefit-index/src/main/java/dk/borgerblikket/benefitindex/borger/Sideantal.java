package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import org.jspecify.annotations.Nullable;

/** How many grants and payments a page holds. */
final class Sideantal {

    private static final int MAKS = 500;

    private Sideantal() {}

    /**
     * The number in the parameter; 500 when it is left out.
     *
     * @throws Fejl 400 when it is no number from 1 to 500
     */
    static int laes(@Nullable String tekst) {
        if (tekst == null) {
            return MAKS;
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
