/** What an authority sees of who has looked at its objects in an index. */
@NullMarked
package dk.borgerblikket.search.revision;

import org.jspecify.annotations.NullMarked;
