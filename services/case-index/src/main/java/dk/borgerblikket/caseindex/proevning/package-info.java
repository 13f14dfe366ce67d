/** Checking messages without storing them. */
@NullMarked
package dk.borgerblikket.caseindex.proevning;

import org.jspecify.annotations.NullMarked;
