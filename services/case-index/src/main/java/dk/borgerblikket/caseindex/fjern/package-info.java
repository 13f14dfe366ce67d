/** Removes cases physically. */
@NullMarked
package dk.borgerblikket.caseindex.fjern;

import org.jspecify.annotations.NullMarked;
