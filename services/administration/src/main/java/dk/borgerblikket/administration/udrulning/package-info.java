/** How far the country has come: waves and the curve they add up to. */
@NullMarked
package dk.borgerblikket.administration.udrulning;

import org.jspecify.annotations.NullMarked;
