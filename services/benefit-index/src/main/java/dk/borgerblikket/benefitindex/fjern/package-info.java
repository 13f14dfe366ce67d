/** Physical removal of a grant or a payment by its master system. */
@NullMarked
package dk.borgerblikket.benefitindex.fjern;

import org.jspecify.annotations.NullMarked;
