package dk.borgerblikket.gateway.beskyttelse;

import dk.borgerblikket.oio.Cpr;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Whether a person's name and address are protected (CPR-loven § 28). No token and no index tells, so authorities do
 * ({@link BeskyttelseRepository}); an installation with access to the CPR register puts that in its place.
 */
@FunctionalInterface
public interface Beskyttelser {

    /** As of the day of this moment, in Denmark. */
    Uni<Boolean> erBeskyttet(Cpr borger, Instant nu);
}
