/** What the indexes do alike toward those who call them: who may write, how results become an answer, where a page begins. */
@NullMarked
package dk.borgerblikket.registrations.graenseflade;

import org.jspecify.annotations.NullMarked;
