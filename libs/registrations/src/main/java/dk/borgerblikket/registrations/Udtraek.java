package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the store needs to know of a state to decide who may write it and to find it again.
 *
 * @param master it-system in the role Master
 * @param afsender it-system in the role Afsender; null when there is none
 * @param ejer owning authority
 * @param parter parties that the object is found by
 */
public record Udtraek(UUID master, @Nullable UUID afsender, Cvr ejer, List<Partnoegle> parter) {
    public Udtraek {
        parter = List.copyOf(parter);
    }
}
