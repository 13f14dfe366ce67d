/** The page of the verification client: what a citizen is shown, and why the rest is hidden. */
@NullMarked
package dk.borgerblikket.administration.verifikation;

import org.jspecify.annotations.NullMarked;
