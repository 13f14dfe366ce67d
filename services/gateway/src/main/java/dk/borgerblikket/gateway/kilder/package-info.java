/** Where the citizen's data come from: each source with its own deadline and limits, and none able to fail the answer. */
@NullMarked
package dk.borgerblikket.gateway.kilder;

import org.jspecify.annotations.NullMarked;
