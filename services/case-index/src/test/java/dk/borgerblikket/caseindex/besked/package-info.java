@NullMarked
package dk.borgerblikket.caseindex.besked;

import org.jspecify.annotations.NullMarked;
