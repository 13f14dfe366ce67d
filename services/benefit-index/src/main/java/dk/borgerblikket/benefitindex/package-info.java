/** The benefit index (Ydelsesindeks, SF1490): grants and payments as source systems deliver them. */
@NullMarked
package dk.borgerblikket.benefitindex;

import org.jspecify.annotations.NullMarked;
