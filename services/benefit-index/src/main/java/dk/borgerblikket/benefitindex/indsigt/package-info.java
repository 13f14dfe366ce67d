/** What a citizen is told of who has looked at own data here. */
@NullMarked
package dk.borgerblikket.benefitindex.indsigt;

import org.jspecify.annotations.NullMarked;
