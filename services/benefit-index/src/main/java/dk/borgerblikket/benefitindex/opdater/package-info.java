/** Updates of grants and payments by their master system. */
@NullMarked
package dk.borgerblikket.benefitindex.opdater;

import org.jspecify.annotations.NullMarked;
