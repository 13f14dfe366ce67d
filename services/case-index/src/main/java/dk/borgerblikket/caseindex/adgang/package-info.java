/** Who calls, what that caller may write, and how refusals are answered. */
@NullMarked
package dk.borgerblikket.caseindex.adgang;

import org.jspecify.annotations.NullMarked;
