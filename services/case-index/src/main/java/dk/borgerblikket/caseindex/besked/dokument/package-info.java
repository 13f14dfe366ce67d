/** The document of version 6, element by element. */
@NullMarked
package dk.borgerblikket.caseindex.besked.dokument;

import org.jspecify.annotations.NullMarked;
