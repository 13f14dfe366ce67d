/** Tells subscribers what has changed of grants and payments. */
@NullMarked
package dk.borgerblikket.benefitindex.haendelser;

import org.jspecify.annotations.NullMarked;
