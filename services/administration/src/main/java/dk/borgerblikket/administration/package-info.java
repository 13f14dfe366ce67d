/** Municipalities, versioned KLE configuration, source systems and service agreements. */
@NullMarked
package dk.borgerblikket.administration;

import org.jspecify.annotations.NullMarked;
