package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.oio.Cvr;
import org.jspecify.annotations.Nullable;

/**
 * How one call counts for one municipality. With data is {@code sager} or {@code ydelser}; a call with
 * {@code tekniskFejl} counts neither with nor without data.
 *
 * @param cvr the municipality; null for "ukendt"
 * @param sager whether cases were shown
 * @param ydelser whether benefits were shown
 * @param tekniskFejl whether nothing was shown, and something might have been had every source answered
 */
public record KommuneKald(@Nullable Cvr cvr, boolean sager, boolean ydelser, boolean tekniskFejl) {}
