/** "Fjern entiteter ved systemovergang": removes what a replaced system has delivered for a municipality (borgerblikket §6.2). */
@NullMarked
package dk.borgerblikket.bulk.systemovergang;

import org.jspecify.annotations.NullMarked;
