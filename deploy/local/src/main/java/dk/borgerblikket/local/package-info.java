/** Runs the whole system on one machine: PostgreSQL, the token issuer and the six services. */
@NullMarked
package dk.borgerblikket.local;

import org.jspecify.annotations.NullMarked;
