package dk.borgerblikket.pages;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** A clock that a test can put forward. */
@Singleton
class Proeveur extends Sideur {

    static volatile Duration frem = Duration.ZERO;

    @Override
    Instant nu() {
        return super.nu().plus(frem);
    }
}
