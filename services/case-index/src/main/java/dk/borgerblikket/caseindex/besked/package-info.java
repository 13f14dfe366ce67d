/** Parts of messages that cases and documents share, spelled as in the published schemas. */
@NullMarked
package dk.borgerblikket.caseindex.besked;

import org.jspecify.annotations.NullMarked;
