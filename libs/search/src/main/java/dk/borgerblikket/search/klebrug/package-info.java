/** How much of an index lies under which KLE numbers, and who sent it (K-3). */
@NullMarked
package dk.borgerblikket.search.klebrug;

import org.jspecify.annotations.NullMarked;
