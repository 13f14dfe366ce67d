@NullMarked
package dk.borgerblikket.lookup.objekt;

import org.jspecify.annotations.NullMarked;
