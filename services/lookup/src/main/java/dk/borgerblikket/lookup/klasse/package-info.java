/** Look-up of KLE classes as of a date. */
@NullMarked
package dk.borgerblikket.lookup.klasse;

import org.jspecify.annotations.NullMarked;
