/** The grant (Bevilling): its message, how messages become its state, its rules, and the facts for display. */
@NullMarked
package dk.borgerblikket.benefitindex.bevilling;

import org.jspecify.annotations.NullMarked;
