/** Data-quality findings, for the senders of the objects. */
@NullMarked
package dk.borgerblikket.validation.fund;

import org.jspecify.annotations.NullMarked;
