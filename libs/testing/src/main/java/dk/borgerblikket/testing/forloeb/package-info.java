/** What property tests of courses of requests have in common: shortening, explaining, and looking at every table. */
@NullMarked
package dk.borgerblikket.testing.forloeb;

import org.jspecify.annotations.NullMarked;
