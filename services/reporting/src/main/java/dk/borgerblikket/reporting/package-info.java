/** The monthly report "Kald på borgerblikket": what both delivering and reading it share. */
@NullMarked
package dk.borgerblikket.reporting;

import org.jspecify.annotations.NullMarked;
