/** What the verification client is told of a citizen's benefits. */
@NullMarked
package dk.borgerblikket.benefitindex.verifikation;

import org.jspecify.annotations.NullMarked;
