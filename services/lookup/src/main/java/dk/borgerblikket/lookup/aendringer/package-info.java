/** Tells those who keep a copy what has changed. */
@NullMarked
package dk.borgerblikket.lookup.aendringer;

import org.jspecify.annotations.NullMarked;
