/** Bulk load of grants and payments. */
@NullMarked
package dk.borgerblikket.benefitindex.indlaesning;

import org.jspecify.annotations.NullMarked;
