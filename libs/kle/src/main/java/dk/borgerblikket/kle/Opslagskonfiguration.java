package dk.borgerblikket.kle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the look-up answers, and how it is followed. */
@ConfigMapping(prefix = "borgerblikket.opslag")
interface Opslagskonfiguration {

    /** Scheme, host and port; none in production unless it is set. */
    URI url();

    /** How often it is asked what has changed. */
    @WithDefault("2s")
    Duration interval();

    /**
     * A file of this copy of the service alone, so that it knows KLE from the start also while the look-up is down; without
     * one it waits for the look-up.
     */
    Optional<Path> oejebliksbillede();
}
