/** What differs between two configurations, in words that an administrator knows from the screen. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.forskel;

import org.jspecify.annotations.NullMarked;
