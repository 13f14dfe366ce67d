/** The first page of administration. */
@NullMarked
package dk.borgerblikket.administration.forside;

import org.jspecify.annotations.NullMarked;
