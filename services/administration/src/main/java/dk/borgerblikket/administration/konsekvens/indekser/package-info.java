/** The facts of an authority, as the indexes send them. */
@NullMarked
package dk.borgerblikket.administration.konsekvens.indekser;

import org.jspecify.annotations.NullMarked;
