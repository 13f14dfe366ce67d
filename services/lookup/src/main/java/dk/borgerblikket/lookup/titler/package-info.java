/** All KLE titles over time, for the services that keep them in memory. */
@NullMarked
package dk.borgerblikket.lookup.titler;

import org.jspecify.annotations.NullMarked;
