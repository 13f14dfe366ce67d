/** The citizen's own pages: the same answers as borger.dk gets, in HTML. */
@NullMarked
package dk.borgerblikket.gateway.side;

import org.jspecify.annotations.NullMarked;
