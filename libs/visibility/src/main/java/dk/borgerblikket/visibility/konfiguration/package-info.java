/** What a municipality, and the nation, has decided to show. */
@NullMarked
package dk.borgerblikket.visibility.konfiguration;

import org.jspecify.annotations.NullMarked;
