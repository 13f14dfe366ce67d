/** The preview of another KLE configuration: what would citizens see that they do not see now, and the other way round. */
@NullMarked
package dk.borgerblikket.administration.konsekvens;

import org.jspecify.annotations.NullMarked;
