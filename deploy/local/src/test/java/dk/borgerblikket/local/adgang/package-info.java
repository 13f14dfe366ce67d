/** Who may do what: every operation of every service, tried as every kind of caller. */
@NullMarked
package dk.borgerblikket.local.adgang;

import org.jspecify.annotations.NullMarked;
