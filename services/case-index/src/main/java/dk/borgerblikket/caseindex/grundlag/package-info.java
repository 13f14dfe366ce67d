/** The facts of one authority's cases, for our own services. */
@NullMarked
package dk.borgerblikket.caseindex.grundlag;

import org.jspecify.annotations.NullMarked;
