@NullMarked
package dk.borgerblikket.administration.konsekvens.indekser;

import org.jspecify.annotations.NullMarked;
