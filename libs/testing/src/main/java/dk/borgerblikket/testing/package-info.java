/** A real PostgreSQL and a real token issuer inside one JVM, for tests and for the local run. */
@NullMarked
package dk.borgerblikket.testing;

import org.jspecify.annotations.NullMarked;
