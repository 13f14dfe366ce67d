/** Courses of importer, opdater and fjern against the store, and the naive model that tells what they must end in. */
@NullMarked
package dk.borgerblikket.benefitindex.forloeb;

import org.jspecify.annotations.NullMarked;
