/** The durable trace of every answer: who was shown what, and for whom the call counts. */
@NullMarked
package dk.borgerblikket.gateway.opslag;

import org.jspecify.annotations.NullMarked;
