/** Reads one grant or payment: as it is, as it was known at a time, and all that was ever received about it. */
@NullMarked
package dk.borgerblikket.benefitindex.laes;

import org.jspecify.annotations.NullMarked;
