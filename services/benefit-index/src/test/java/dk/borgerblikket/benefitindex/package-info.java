/** Tests of the benefit index through its API, on a real database and with real tokens. */
@NullMarked
package dk.borgerblikket.benefitindex;

import org.jspecify.annotations.NullMarked;
