/** KLE from memory, kept current from the look-up service with the service's own token. */
@NullMarked
package dk.borgerblikket.kle;

import org.jspecify.annotations.NullMarked;
