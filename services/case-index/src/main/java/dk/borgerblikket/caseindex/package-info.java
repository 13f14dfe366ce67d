/** Sags- og Dokumentindeks (SF1470): cases and documents as source systems deliver them, and as a citizen reads them. */
@NullMarked
package dk.borgerblikket.caseindex;

import org.jspecify.annotations.NullMarked;
