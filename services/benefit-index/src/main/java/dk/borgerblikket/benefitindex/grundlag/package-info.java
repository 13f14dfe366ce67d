/** The facts of one authority's grants and payments, for our own services. */
@NullMarked
package dk.borgerblikket.benefitindex.grundlag;

import org.jspecify.annotations.NullMarked;
