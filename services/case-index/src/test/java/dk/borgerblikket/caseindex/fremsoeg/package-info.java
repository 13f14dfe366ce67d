/** Tests of what search asks the database. */
@NullMarked
package dk.borgerblikket.caseindex.fremsoeg;

import org.jspecify.annotations.NullMarked;
