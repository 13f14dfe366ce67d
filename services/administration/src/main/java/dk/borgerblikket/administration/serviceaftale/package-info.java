/** Agreements on what a source system may deliver for an authority. */
@NullMarked
package dk.borgerblikket.administration.serviceaftale;

import org.jspecify.annotations.NullMarked;
