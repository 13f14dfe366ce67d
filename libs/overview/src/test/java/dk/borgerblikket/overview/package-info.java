@NullMarked
package dk.borgerblikket.overview;

import org.jspecify.annotations.NullMarked;
