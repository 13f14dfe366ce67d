/** Journal notes as text (case-index §6.2). */
@NullMarked
package dk.borgerblikket.caseindex.notat;

import org.jspecify.annotations.NullMarked;
