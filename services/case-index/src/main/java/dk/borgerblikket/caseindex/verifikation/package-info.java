/** What the verification client is told of a citizen's cases. */
@NullMarked
package dk.borgerblikket.caseindex.verifikation;

import org.jspecify.annotations.NullMarked;
