/** Who has looked at the citizen's data through this system, as the citizen is told it. */
@NullMarked
package dk.borgerblikket.gateway.adgang;

import org.jspecify.annotations.NullMarked;
