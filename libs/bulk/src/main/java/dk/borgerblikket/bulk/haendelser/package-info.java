/** Tells subscribers of an index what has changed. */
@NullMarked
package dk.borgerblikket.bulk.haendelser;

import org.jspecify.annotations.NullMarked;
