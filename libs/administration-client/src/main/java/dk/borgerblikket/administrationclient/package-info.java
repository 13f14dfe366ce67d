/** The configuration in force, kept current from the administration service. */
@NullMarked
package dk.borgerblikket.administrationclient;

import org.jspecify.annotations.NullMarked;
