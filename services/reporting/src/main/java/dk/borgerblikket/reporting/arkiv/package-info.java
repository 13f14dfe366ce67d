/** Reports as they were when they were sent: made once, never changed, corrected by a new version. */
@NullMarked
package dk.borgerblikket.reporting.arkiv;

import org.jspecify.annotations.NullMarked;
