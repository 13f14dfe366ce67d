package dk.borgerblikket.pages;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The time that sessions go by. */
@DefaultBean
@Singleton
class Sideur {

    Instant nu() {
        return Instant.now();
    }
}
