/** Physical removal of parts of cases and documents (case-index §13). */
@NullMarked
package dk.borgerblikket.caseindex.kasser;

import org.jspecify.annotations.NullMarked;
