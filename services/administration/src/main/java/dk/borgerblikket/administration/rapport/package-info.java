/** The monthly report as a page: figures, charts, files, and where it is sent. The figures are reporting's. */
@NullMarked
package dk.borgerblikket.administration.rapport;

import org.jspecify.annotations.NullMarked;
