package dk.borgerblikket.gateway;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that decisions are made by. */
final class Ur {

    @Produces
    @Singleton
    @DefaultBean
    Clock ur() {
        return Clock.systemUTC();
    }
}
