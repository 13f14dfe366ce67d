/** Municipalities' own numbers (K-16). */
@NullMarked
package dk.borgerblikket.lookup.lokal;

import org.jspecify.annotations.NullMarked;
