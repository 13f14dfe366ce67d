/** Tests of what every index offers a whole holding at a time; an index runs them with its own objects. */
@NullMarked
package dk.borgerblikket.bulk.proeve;

import org.jspecify.annotations.NullMarked;
