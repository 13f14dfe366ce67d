@NullMarked
package dk.borgerblikket.caseindex.notat;

import org.jspecify.annotations.NullMarked;
