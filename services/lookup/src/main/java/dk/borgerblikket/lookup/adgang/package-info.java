/** Who may look up, see persons and write. */
@NullMarked
package dk.borgerblikket.lookup.adgang;

import org.jspecify.annotations.NullMarked;
