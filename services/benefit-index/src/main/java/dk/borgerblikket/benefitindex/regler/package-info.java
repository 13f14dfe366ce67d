/** The rule catalogue (benefit-index §16): what grants and payments can break, and the questions that they have in common. */
@NullMarked
package dk.borgerblikket.benefitindex.regler;

import org.jspecify.annotations.NullMarked;
