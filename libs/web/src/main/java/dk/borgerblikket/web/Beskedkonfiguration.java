package dk.borgerblikket.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Sizes of bodies. */
@ConfigMapping(prefix = "borgerblikket.besked")
interface Beskedkonfiguration {

    /** The largest body where nothing else is said. */
    MemorySize maks();

    /** The largest body of an address, by its path; {@code *} stands for any one part of it. */
    Map<String, MemorySize> maksPaa();
}
