/** What a check of a message answers. */
@NullMarked
package dk.borgerblikket.validation.proevning;

import org.jspecify.annotations.NullMarked;
