/** What is wrong with the lines of a configuration, what one should think of, and what is good to know. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.kontrol;

import org.jspecify.annotations.NullMarked;
