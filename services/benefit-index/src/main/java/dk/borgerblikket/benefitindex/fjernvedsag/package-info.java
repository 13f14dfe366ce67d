/** Removes the grants of cases that are removed from the case index. */
@NullMarked
package dk.borgerblikket.benefitindex.fjernvedsag;

import org.jspecify.annotations.NullMarked;
