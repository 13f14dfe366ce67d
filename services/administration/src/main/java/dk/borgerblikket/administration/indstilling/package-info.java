/** How an authority wants to work with its configuration. */
@NullMarked
package dk.borgerblikket.administration.indstilling;

import org.jspecify.annotations.NullMarked;
