package dk.borgerblikket.reporting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** In tests it is always noon on 23 November 2026. */
@Singleton
public final class FastUr {

    public static final Instant NU = Instant.parse("2026-11-23T12:00:00Z");

    @Produces
    @Singleton
    Clock ur() {
        return Clock.fixed(NU, ZoneOffset.UTC);
    }
}
