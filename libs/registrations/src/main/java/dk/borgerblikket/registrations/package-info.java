/**
 * The bitemporal registration store: every object is the fold of the messages received about it, in the order in which
 * the sender recorded them, whatever the order in which they arrive.
 */
@NullMarked
package dk.borgerblikket.registrations;

import org.jspecify.annotations.NullMarked;
