/** The rule catalogue (case-index §20): what a message or a state breaks, and whether it is refused for it. */
@NullMarked
package dk.borgerblikket.caseindex.validering;

import org.jspecify.annotations.NullMarked;
