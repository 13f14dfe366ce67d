/** What reads and writes cost the database, in counts that do not depend on the machine. */
@NullMarked
package dk.borgerblikket.caseindex.omkostning;

import org.jspecify.annotations.NullMarked;
