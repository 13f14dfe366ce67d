/** Look-up of organisations and of the classification KLE. */
@NullMarked
package dk.borgerblikket.lookup;

import org.jspecify.annotations.NullMarked;
