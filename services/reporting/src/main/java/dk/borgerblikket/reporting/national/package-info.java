/** The national report: a row per municipality and a total. */
@NullMarked
package dk.borgerblikket.reporting.national;

import org.jspecify.annotations.NullMarked;
