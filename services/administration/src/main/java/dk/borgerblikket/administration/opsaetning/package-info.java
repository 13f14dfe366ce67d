/** Everything the other services need of the above, in one answer that costs little when nothing has changed. */
@NullMarked
package dk.borgerblikket.administration.opsaetning;

import org.jspecify.annotations.NullMarked;
