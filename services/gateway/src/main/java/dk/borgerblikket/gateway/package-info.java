/** The answer to borger.dk: what is fetched, decided, written down and shown when a citizen asks. */
@NullMarked
package dk.borgerblikket.gateway;

import org.jspecify.annotations.NullMarked;
