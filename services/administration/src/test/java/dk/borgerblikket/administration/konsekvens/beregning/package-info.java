@NullMarked
package dk.borgerblikket.administration.konsekvens.beregning;

import org.jspecify.annotations.NullMarked;
