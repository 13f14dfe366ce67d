/** Source systems' look-up of their own cases and documents. */
@NullMarked
package dk.borgerblikket.caseindex.fremsoeg;

import org.jspecify.annotations.NullMarked;
