/** The legal entities behind organisations, with their registration history. */
@NullMarked
package dk.borgerblikket.lookup.virksomhed;

import org.jspecify.annotations.NullMarked;
