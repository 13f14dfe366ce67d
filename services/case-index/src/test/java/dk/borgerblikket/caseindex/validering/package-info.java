@NullMarked
package dk.borgerblikket.caseindex.validering;

import org.jspecify.annotations.NullMarked;
