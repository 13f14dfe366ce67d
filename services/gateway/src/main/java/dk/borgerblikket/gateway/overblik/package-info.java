/** The citizen's overview, and a single case or benefit of it. */
@NullMarked
package dk.borgerblikket.gateway.overblik;

import org.jspecify.annotations.NullMarked;
