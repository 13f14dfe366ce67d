@NullMarked
package dk.borgerblikket.lookup.soap;

import org.jspecify.annotations.NullMarked;
