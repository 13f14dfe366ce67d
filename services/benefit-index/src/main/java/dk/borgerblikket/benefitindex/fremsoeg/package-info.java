/** A source system's search among the objects it delivered. */
@NullMarked
package dk.borgerblikket.benefitindex.fremsoeg;

import org.jspecify.annotations.NullMarked;
