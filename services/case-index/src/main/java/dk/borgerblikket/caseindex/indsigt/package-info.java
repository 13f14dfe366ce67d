/** What a citizen is told of who has looked at own data here. */
@NullMarked
package dk.borgerblikket.caseindex.indsigt;

import org.jspecify.annotations.NullMarked;
