/** Removal of what a replaced system has delivered of cases and documents. */
@NullMarked
package dk.borgerblikket.caseindex.systemovergang;

import org.jspecify.annotations.NullMarked;
