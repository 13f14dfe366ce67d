/** What each authority shows, line by line and version by version. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration;

import org.jspecify.annotations.NullMarked;
