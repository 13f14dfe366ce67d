/** The gateway as borger.dk meets it, with the services around it replaced by what they answer. */
@NullMarked
package dk.borgerblikket.gateway;

import org.jspecify.annotations.NullMarked;
