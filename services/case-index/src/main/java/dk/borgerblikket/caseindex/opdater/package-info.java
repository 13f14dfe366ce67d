/** Changes cases and documents that are there. */
@NullMarked
package dk.borgerblikket.caseindex.opdater;

import org.jspecify.annotations.NullMarked;
