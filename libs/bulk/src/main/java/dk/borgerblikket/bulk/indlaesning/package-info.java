/** Bulk load: a municipality's whole history as one stream of lines, which can be resumed wherever it was cut. */
@NullMarked
package dk.borgerblikket.bulk.indlaesning;

import org.jspecify.annotations.NullMarked;
