/** The citizen's own read: grants and the payments on them. */
@NullMarked
package dk.borgerblikket.benefitindex.borger;

import org.jspecify.annotations.NullMarked;
