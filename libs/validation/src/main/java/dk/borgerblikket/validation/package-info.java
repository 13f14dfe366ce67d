/**
 * Rules as configuration (ADR 0011): each service has its catalogue of rules and demands; what breaking one means, how its
 * sender is told, and what becomes of the findings is the same for all.
 */
@NullMarked
package dk.borgerblikket.validation;

import org.jspecify.annotations.NullMarked;
