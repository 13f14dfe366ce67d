/** The releases that have been imported, and what changed between two of them. */
@NullMarked
package dk.borgerblikket.lookup.udgave;

import org.jspecify.annotations.NullMarked;
