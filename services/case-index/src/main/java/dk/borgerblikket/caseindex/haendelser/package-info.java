/** Tells subscribers what has changed. */
@NullMarked
package dk.borgerblikket.caseindex.haendelser;

import org.jspecify.annotations.NullMarked;
