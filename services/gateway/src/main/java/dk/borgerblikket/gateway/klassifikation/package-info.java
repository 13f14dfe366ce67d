/** The KLE titles, kept current from lookup. */
@NullMarked
package dk.borgerblikket.gateway.klassifikation;

import org.jspecify.annotations.NullMarked;
