package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.oio.Cvr;

/**
 * An authority that a change of a class concerns (K-3).
 *
 * @param opgaver how many of its units and other organisation objects have the class as a task
 * @param klasser how many of its classes lie below it or are mapped to it
 * @param lokaltNummer whether it has a number of its own that is now KLE's
 */
record Beroert(Cvr ejer, int opgaver, int klasser, boolean lokaltNummer) {}
