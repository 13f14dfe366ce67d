/** The verification client's read: what an index knows of a citizen, now or as it was known, for staff with the role. */
@NullMarked
package dk.borgerblikket.search.verifikation;

import org.jspecify.annotations.NullMarked;
