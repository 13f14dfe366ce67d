/** The scripts of {@code deploy/backup}, on the database that the service is running on. */
@NullMarked
package dk.borgerblikket.caseindex.backup;

import org.jspecify.annotations.NullMarked;
