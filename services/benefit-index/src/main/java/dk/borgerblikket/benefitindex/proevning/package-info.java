/** Checking messages without storing them. */
@NullMarked
package dk.borgerblikket.benefitindex.proevning;

import org.jspecify.annotations.NullMarked;
