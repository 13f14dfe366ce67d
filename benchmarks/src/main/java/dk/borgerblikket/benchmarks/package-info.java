/** Measures the indexes and the look-up beside pgbench that does the same work on the same data. */
@NullMarked
package dk.borgerblikket.benchmarks;

import org.jspecify.annotations.NullMarked;
