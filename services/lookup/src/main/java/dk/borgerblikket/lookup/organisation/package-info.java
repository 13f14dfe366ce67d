/** FK Organisation over REST: objects of ten kinds, looked up, searched and written alike. */
@NullMarked
package dk.borgerblikket.lookup.organisation;

import org.jspecify.annotations.NullMarked;
