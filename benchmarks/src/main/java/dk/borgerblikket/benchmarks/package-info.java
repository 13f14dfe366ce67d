/** Measures the indexes beside pgbench that does the same work on the same data. */
@NullMarked
package dk.borgerblikket.benchmarks;

import org.jspecify.annotations.NullMarked;
