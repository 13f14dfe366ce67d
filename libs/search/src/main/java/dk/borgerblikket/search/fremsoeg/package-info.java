/** Carrying a search out: which objects a reader finds, in which order, on which page, and as of when. */
@NullMarked
package dk.borgerblikket.search.fremsoeg;

import org.jspecify.annotations.NullMarked;
