/** Measures the case index beside pgbench that does the same work on the same data. */
@NullMarked
package dk.borgerblikket.benchmarks;

import org.jspecify.annotations.NullMarked;
