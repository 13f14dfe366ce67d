/** The citizen's own cases: written ready-made at ingest, read in one statement. */
@NullMarked
package dk.borgerblikket.caseindex.borger;

import org.jspecify.annotations.NullMarked;
