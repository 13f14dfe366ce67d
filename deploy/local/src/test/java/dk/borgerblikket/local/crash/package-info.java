/** Calls are counted exactly once whatever is killed: load, kills, and the report held against what the clients saw. */
@NullMarked
package dk.borgerblikket.local.crash;

import org.jspecify.annotations.NullMarked;
