/** What a new release of KLE means for the authorities: their configurations, their source systems, their mappings (K-3). */
@NullMarked
package dk.borgerblikket.administration.kleudgave;

import org.jspecify.annotations.NullMarked;
