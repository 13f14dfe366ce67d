/** Tests of how a stream becomes lines. */
@NullMarked
package dk.borgerblikket.bulk.indlaesning;

import org.jspecify.annotations.NullMarked;
