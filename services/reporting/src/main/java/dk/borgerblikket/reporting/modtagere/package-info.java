/** Who receives a municipality's monthly report. */
@NullMarked
package dk.borgerblikket.reporting.modtagere;

import org.jspecify.annotations.NullMarked;
