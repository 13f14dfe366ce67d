/** How a preview is worked out, from the facts of every citizen by the gateway's own rules; no framework. */
@NullMarked
package dk.borgerblikket.administration.konsekvens.beregning;

import org.jspecify.annotations.NullMarked;
