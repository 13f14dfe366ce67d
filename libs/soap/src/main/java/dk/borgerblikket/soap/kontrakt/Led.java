package dk.borgerblikket.soap.kontrakt;

import java.util.List;

/** One step of a type's content. Read as: between {@code mindst} and {@code hoejst} times one of the alternatives. */
public sealed interface Led permits Element, Valg, Udvidelser {

    /** What may stand here; each with its own number of occurrences. */
    List<Element> alternativer();

    /** Smallest number of times that an alternative is chosen. */
    int mindst();

    /** Largest number of times that an alternative is chosen. */
    int hoejst();
}
