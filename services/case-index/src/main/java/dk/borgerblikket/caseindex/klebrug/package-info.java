/** How many cases lie under which KLE numbers (K-3). */
@NullMarked
package dk.borgerblikket.caseindex.klebrug;

import org.jspecify.annotations.NullMarked;
