@NullMarked
package dk.borgerblikket.caseindex.soap;

import org.jspecify.annotations.NullMarked;
