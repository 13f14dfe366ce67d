package dk.borgerblikket.lookup;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock behind "today", as a bean so that tests decide what day it is. */
final class Ur {

    private Ur() {}

    @Produces
    @Singleton
    @DefaultBean
    static Clock ur() {
        return Clock.systemUTC();
    }
}
