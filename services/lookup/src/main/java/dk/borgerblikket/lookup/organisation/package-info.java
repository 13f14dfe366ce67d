/** Organisations, such as municipalities, with their registration history. */
@NullMarked
package dk.borgerblikket.lookup.organisation;

import org.jspecify.annotations.NullMarked;
