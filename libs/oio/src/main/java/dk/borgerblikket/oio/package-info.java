/**
 * The vocabulary that OIO SagDok messages share: identifiers, valid time and the timelines built from it.
 *
 * <p>The types are immutable values without framework. Those that occur in messages carry Jackson names spelled as in
 * the published schemas, so that the same value is both the REST/JSON message and the domain object.
 */
@NullMarked
package dk.borgerblikket.oio;

import org.jspecify.annotations.NullMarked;
