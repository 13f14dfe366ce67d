/** The text that tells citizens what an authority shows: as it is, and as another configuration would have it (P-715). */
@NullMarked
package dk.borgerblikket.administration.popuptekst;

import org.jspecify.annotations.NullMarked;
