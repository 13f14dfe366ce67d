/** The case of version 6, element by element. */
@NullMarked
package dk.borgerblikket.caseindex.besked.sag;

import org.jspecify.annotations.NullMarked;
