/** The index itself: who may write, the store, and the tables that the citizen's read rests on. */
@NullMarked
package dk.borgerblikket.benefitindex.indeks;

import org.jspecify.annotations.NullMarked;
