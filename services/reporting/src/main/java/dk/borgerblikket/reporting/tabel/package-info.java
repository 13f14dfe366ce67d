/** Reports as tables, and the formats they are had in. A format knows nothing of what the figures mean. */
@NullMarked
package dk.borgerblikket.reporting.tabel;

import org.jspecify.annotations.NullMarked;
