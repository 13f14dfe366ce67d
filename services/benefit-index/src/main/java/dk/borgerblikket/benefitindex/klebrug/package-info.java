/** How many grants lie under which KLE numbers (K-3). */
@NullMarked
package dk.borgerblikket.benefitindex.klebrug;

import org.jspecify.annotations.NullMarked;
