/** Tests of the store on a real PostgreSQL. */
@NullMarked
package dk.borgerblikket.registrations;

import org.jspecify.annotations.NullMarked;
