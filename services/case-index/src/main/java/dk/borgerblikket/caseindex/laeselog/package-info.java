/** The log of what readers have looked up. */
@NullMarked
package dk.borgerblikket.caseindex.laeselog;

import org.jspecify.annotations.NullMarked;
