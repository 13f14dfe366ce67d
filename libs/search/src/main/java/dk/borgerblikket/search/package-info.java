/** Searching an index, whatever it holds. What can be searched, and who sees what, is told by the service. */
@NullMarked
package dk.borgerblikket.search;

import org.jspecify.annotations.NullMarked;
