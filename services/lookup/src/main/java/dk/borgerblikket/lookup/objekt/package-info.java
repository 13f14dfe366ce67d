/** What everything in the look-up is: an OIO object with registrations and valid time, whatever its kind. */
@NullMarked
package dk.borgerblikket.lookup.objekt;

import org.jspecify.annotations.NullMarked;
