/** What a KLE number is, and when a class retires. */
@NullMarked
package dk.borgerblikket.lookup.kle;

import org.jspecify.annotations.NullMarked;
