/** XML that others have written, read without trusting it. */
@NullMarked
package dk.borgerblikket.oio.xml;

import org.jspecify.annotations.NullMarked;
