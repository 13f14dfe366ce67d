/** Hiding at once, with a reason, what an authority or the nation otherwise lets be shown (D-726). */
@NullMarked
package dk.borgerblikket.administration.noedstop;

import org.jspecify.annotations.NullMarked;
