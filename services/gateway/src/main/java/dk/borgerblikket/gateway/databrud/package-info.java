/** A citizen reports a possible data breach; it reaches the authority with the decisions behind what was seen (D-723). */
@NullMarked
package dk.borgerblikket.gateway.databrud;

import org.jspecify.annotations.NullMarked;
