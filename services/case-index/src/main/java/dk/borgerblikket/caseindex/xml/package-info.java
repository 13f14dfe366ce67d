/** XML that others have written, read without trusting it. */
@NullMarked
package dk.borgerblikket.caseindex.xml;

import org.jspecify.annotations.NullMarked;
