/** What is searched for: criteria by example, combined in a tree, as SQL and as a test of one state. */
@NullMarked
package dk.borgerblikket.search.kriterier;

import org.jspecify.annotations.NullMarked;
