/** Tests of how registrations add up. */
@NullMarked
package dk.borgerblikket.caseindex.lager;

import org.jspecify.annotations.NullMarked;
