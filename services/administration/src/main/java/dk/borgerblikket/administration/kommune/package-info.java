/** The authorities that may show data, and how far each has come towards being connected. */
@NullMarked
package dk.borgerblikket.administration.kommune;

import org.jspecify.annotations.NullMarked;
