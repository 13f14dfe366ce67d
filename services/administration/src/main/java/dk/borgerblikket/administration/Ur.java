package dk.borgerblikket.administration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that everything here goes by. */
final class Ur {

    @Produces
    @Singleton
    Clock ur() {
        return Clock.systemUTC();
    }
}
