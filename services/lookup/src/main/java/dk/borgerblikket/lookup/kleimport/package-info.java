/** Import of KLE releases from KL's files and from small CSV files. */
@NullMarked
package dk.borgerblikket.lookup.kleimport;

import org.jspecify.annotations.NullMarked;
