/** Where the lines of a configuration are taken from, to be looked at or compared. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.kilde;

import org.jspecify.annotations.NullMarked;
