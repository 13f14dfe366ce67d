/** Links that citizens follow from a case or benefit (C-709), as they are sent and checked. */
@NullMarked
package dk.borgerblikket.administration.link;

import org.jspecify.annotations.NullMarked;
