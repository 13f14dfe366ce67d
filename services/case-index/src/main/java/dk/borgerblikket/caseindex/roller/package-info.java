/** Which roles and types relations can have, and which formats notes, by the UUIDs that stand for them. */
@NullMarked
package dk.borgerblikket.caseindex.roller;

import org.jspecify.annotations.NullMarked;
