/** The overview as a citizen sees it: the answer's records, and the pages' fragments that lay them out. */
@NullMarked
package dk.borgerblikket.overview;

import org.jspecify.annotations.NullMarked;
