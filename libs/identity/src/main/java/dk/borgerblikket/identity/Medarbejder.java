package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cvr;
import java.util.Set;

/**
 * A municipal employee.
 *
 * @param id the employee's persistent id at the municipality's identity provider
 * @param cvr the municipality, which the roles are limited to
 * @param roller job-function roles
 */
public record Medarbejder(String id, Cvr cvr, Set<Rolle> roller) implements Kalder {

    public Medarbejder {
        roller = Set.copyOf(roller);
    }

    @Override
    public String adgang() {
        return Adgang.MEDARBEJDER;
    }

    public boolean har(Rolle rolle) {
        return roller.contains(rolle);
    }
}
