/** Administration as its callers see it, on a real database and with real tokens. */
@NullMarked
package dk.borgerblikket.administration;

import org.jspecify.annotations.NullMarked;
