/** What a citizen is told of who has looked at own data in an index. */
@NullMarked
package dk.borgerblikket.search.indsigt;

import org.jspecify.annotations.NullMarked;
