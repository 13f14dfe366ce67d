/** Counts a month's calls once more, from the access rows, so that reporting can hold its counters against it. */
@NullMarked
package dk.borgerblikket.gateway.efterregning;

import org.jspecify.annotations.NullMarked;
