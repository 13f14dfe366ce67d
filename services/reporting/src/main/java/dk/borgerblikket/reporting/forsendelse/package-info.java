/** The monthly report by e-mail, at the start of each month for the month before. */
@NullMarked
package dk.borgerblikket.reporting.forsendelse;

import org.jspecify.annotations.NullMarked;
