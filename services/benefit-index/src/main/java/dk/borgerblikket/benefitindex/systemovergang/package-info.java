/** Removal of what a replaced system has delivered of grants and payments. */
@NullMarked
package dk.borgerblikket.benefitindex.systemovergang;

import org.jspecify.annotations.NullMarked;
