/** Who has a protected name and address (CPR-loven § 28), as far as an authority has told. */
@NullMarked
package dk.borgerblikket.gateway.beskyttelse;

import org.jspecify.annotations.NullMarked;
