/** The client against an administration service that comes, changes and goes away. */
@NullMarked
package dk.borgerblikket.administrationclient;

import org.jspecify.annotations.NullMarked;
