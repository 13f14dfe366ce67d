/** The test issuer as a process of its own, for a cluster where the launcher does not run. */
@NullMarked
package dk.borgerblikket.local.issuer;

import org.jspecify.annotations.NullMarked;
