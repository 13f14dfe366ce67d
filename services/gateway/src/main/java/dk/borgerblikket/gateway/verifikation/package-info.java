/** The verification client: what the citizen is shown, now or at an earlier time, and why the rest is hidden. */
@NullMarked
package dk.borgerblikket.gateway.verifikation;

import org.jspecify.annotations.NullMarked;
