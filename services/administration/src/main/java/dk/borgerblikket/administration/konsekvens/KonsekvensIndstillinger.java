package dk.borgerblikket.administration.konsekvens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for previews. */
@ConfigMapping(prefix = "administration.konsekvens")
interface KonsekvensIndstillinger {

    /** How many are worked out at a time in this copy of the service; others wait. Each takes one core and two connections. */
    @WithDefault("1")
    int samtidige();

    /** How long one may take before it is given up. */
    @WithDefault("15m")
    Duration frist();

    /** How long between two signs of life, which also tell the progress. */
    @WithDefault("1s")
    Duration puls();

    /** How many of an authority's are kept. */
    @WithDefault("20")
    int gemmes();
}
