package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.oio.Cvr;
import java.util.Set;

/**
 * What a caller may see of persons.
 *
 * @param cvr the authority whose persons they are; of others' persons nothing is seen
 * @param felter what is seen
 * @param hvem how the log names the caller: the it-system, or the employee as keyed hash
 */
public record Personindsigt(Cvr cvr, Set<Personfelt> felter, String hvem) {

    public Personindsigt {
        felter = Set.copyOf(felter);
    }

    /** What is seen of a person that this authority owns. */
    public Set<Personfelt> felter(Cvr ejer) {
        return cvr.equals(ejer) ? felter : Set.of();
    }
}
