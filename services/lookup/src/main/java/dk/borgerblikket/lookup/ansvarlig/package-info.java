/** Which unit is responsible for a subject, and where one turns to about it (O-7). */
@NullMarked
package dk.borgerblikket.lookup.ansvarlig;

import org.jspecify.annotations.NullMarked;
