/** Creates cases and documents with all their history. */
@NullMarked
package dk.borgerblikket.caseindex.importer;

import org.jspecify.annotations.NullMarked;
