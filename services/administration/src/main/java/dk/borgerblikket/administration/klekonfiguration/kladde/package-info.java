/** An authority's next configuration while it is written, sent for approval and activated. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.kladde;

import org.jspecify.annotations.NullMarked;
