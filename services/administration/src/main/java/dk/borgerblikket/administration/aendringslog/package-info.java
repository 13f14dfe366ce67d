/** Who changed what, when, and how it was before and after. */
@NullMarked
package dk.borgerblikket.administration.aendringslog;

import org.jspecify.annotations.NullMarked;
