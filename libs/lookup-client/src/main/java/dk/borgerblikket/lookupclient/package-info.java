/** Look-ups of KLE and organisation from memory, kept current from the look-up service. */
@NullMarked
package dk.borgerblikket.lookupclient;

import org.jspecify.annotations.NullMarked;
