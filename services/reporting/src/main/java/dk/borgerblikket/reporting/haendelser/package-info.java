/** Receives the gateway's call events and adds each of them to the counters exactly once. */
@NullMarked
package dk.borgerblikket.reporting.haendelser;

import org.jspecify.annotations.NullMarked;
