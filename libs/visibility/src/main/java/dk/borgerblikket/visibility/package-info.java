/**
 * Who may see what (borgerblikket §8): facts and configuration in, decision and trace out. Pure functions; an error in a
 * rule hides.
 */
@NullMarked
package dk.borgerblikket.visibility;

import org.jspecify.annotations.NullMarked;
