/** Tests of how a stream becomes lines. */
@NullMarked
package dk.borgerblikket.caseindex.indlaesning;

import org.jspecify.annotations.NullMarked;
