/** The whole system as {@code ./run} starts it, played from outside. */
@NullMarked
package dk.borgerblikket.local;

import org.jspecify.annotations.NullMarked;
