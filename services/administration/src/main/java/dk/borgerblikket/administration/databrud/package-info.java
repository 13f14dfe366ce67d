/** Possible data breaches that citizens report: the authority's queue, its clock and its log (D-723 to D-725). */
@NullMarked
package dk.borgerblikket.administration.databrud;

import org.jspecify.annotations.NullMarked;
