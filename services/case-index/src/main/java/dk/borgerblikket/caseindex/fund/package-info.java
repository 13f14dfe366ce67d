/** Data-quality findings, for the senders of the objects. */
@NullMarked
package dk.borgerblikket.caseindex.fund;

import org.jspecify.annotations.NullMarked;
