/** Data-quality findings, for the senders of the objects. */
@NullMarked
package dk.borgerblikket.benefitindex.fund;

import org.jspecify.annotations.NullMarked;
