package dk.borgerblikket.reporting;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock behind "the present month", as a bean so that tests decide what day it is. */
@Singleton
final class Ur {

    @Produces
    @Singleton
    @DefaultBean
    Clock ur() {
        return Clock.systemUTC();
    }
}
