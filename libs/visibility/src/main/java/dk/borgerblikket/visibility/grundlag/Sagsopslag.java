package dk.borgerblikket.visibility.grundlag;

import java.util.List;
import java.util.UUID;

/**
 * Asks for single cases of citizens, to whom a benefit may belong whatever authority the case is of.
 *
 * @param sager which ones
 */
public record Sagsopslag(List<Noegle> sager) {

    /** How many can be asked for at once. */
    public static final int MAKS = 500;

    public Sagsopslag {
        sager = List.copyOf(sager);
    }

    /**
     * A case of a citizen.
     *
     * @param borger the citizen's key
     * @param sag the case
     */
    public record Noegle(String borger, UUID sag) {}

    /**
     * Those of the cases that the citizens are party to.
     *
     * @param sager in no particular order
     */
    public record Svar(List<Sagslinje> sager) {}
}
