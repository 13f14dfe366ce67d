/** How units stand to each other: trees, who is responsible for a subject, and what is wrong with an organisation. */
@NullMarked
package dk.borgerblikket.lookup.trae;

import org.jspecify.annotations.NullMarked;
