/** Import of grants and payments with their whole history. */
@NullMarked
package dk.borgerblikket.benefitindex.importer;

import org.jspecify.annotations.NullMarked;
