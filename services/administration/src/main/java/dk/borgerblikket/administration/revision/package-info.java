/** Audit: who has changed what here, and who has looked at an authority's objects in the indexes. */
@NullMarked
package dk.borgerblikket.administration.revision;

import org.jspecify.annotations.NullMarked;
