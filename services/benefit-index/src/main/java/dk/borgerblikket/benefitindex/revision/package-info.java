/** What an authority sees of who has looked at its objects here. */
@NullMarked
package dk.borgerblikket.benefitindex.revision;

import org.jspecify.annotations.NullMarked;
