/** The log of what readers have looked up. */
@NullMarked
package dk.borgerblikket.search.laeselog;

import org.jspecify.annotations.NullMarked;
