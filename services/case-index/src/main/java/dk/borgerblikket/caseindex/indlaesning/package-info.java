/** Bulk load of cases and documents. */
@NullMarked
package dk.borgerblikket.caseindex.indlaesning;

import org.jspecify.annotations.NullMarked;
