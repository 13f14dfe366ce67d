/** The command that prints a bearer token of the running system. */
@NullMarked
package dk.borgerblikket.local.token;

import org.jspecify.annotations.NullMarked;
