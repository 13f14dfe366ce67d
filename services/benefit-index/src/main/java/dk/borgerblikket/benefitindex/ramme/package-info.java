/** What grants and payments have in common: relations, role numbers, merging, and what a rule found. */
@NullMarked
package dk.borgerblikket.benefitindex.ramme;

import org.jspecify.annotations.NullMarked;
