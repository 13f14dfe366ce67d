/** The call events' way to reporting: at least once, in order of arrival, without ever holding up an answer. */
@NullMarked
package dk.borgerblikket.gateway.udbakke;

import org.jspecify.annotations.NullMarked;
