/** The table of calls per month that a municipality reads (borgerblikket.md §5). */
@NullMarked
package dk.borgerblikket.reporting.kald;

import org.jspecify.annotations.NullMarked;
