package dk.borgerblikket.visibility;

import java.util.Set;

/**
 * The citizen who is asking, beyond the keys that the indexes answer with.
 *
 * @param ejendomme references of the properties that the citizen owns, in the form in which cases refer to them
 *     (V-802); empty when it is not known, which hides every building case
 */
public record Borgeridentitet(Set<String> ejendomme) {

    /** A citizen of whom no property is known. */
    public static final Borgeridentitet UDEN_EJENDOMME = new Borgeridentitet(Set.of());

    public Borgeridentitet {
        ejendomme = Set.copyOf(ejendomme);
    }
}
