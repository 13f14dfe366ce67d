package dk.borgerblikket.caseindex.besked;

import dk.borgerblikket.oio.MedVirkning;

/**
 * A relation of a message or a state.
 *
 * @param <T> the type itself
 */
public interface Indeksrelation<T extends Indeksrelation<T>> extends MedVirkning<T>, Relationsfelter {

    /** The same relation without what is the index's to say, and not the sender's (C-06). */
    T udenSenestAendret();
}
