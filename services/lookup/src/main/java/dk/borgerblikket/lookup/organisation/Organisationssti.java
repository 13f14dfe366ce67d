package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektart.Omraade;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;

/** Which kind of object an address is about. */
final class Organisationssti {

    /** The segments as a pattern, so that what else lies under the same address is not taken for a kind. */
    static final String ARTER = "organisationer|enheder|funktioner|brugere|interessefaellesskaber|itsystemer|adresser"
            + "|personer|virksomheder|myndigheder";

    /** Address of the objects of a kind. */
    static final String OBJEKTER = "/organisation/v1/{sti:" + ARTER + "}";

    private Organisationssti() {}

    /** @throws Fejl 404 when no kind of organisation has the segment */
    static Objektart art(String sti) {
        return Objektart.i(Omraade.ORGANISATION).stream()
                .filter(art -> art.sti().equals(sti))
                .findFirst()
                .orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }
}
