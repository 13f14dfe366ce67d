package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cvr;
import java.util.UUID;

/**
 * A source system.
 *
 * @param itSystem the it-system instance of the service agreement
 * @param cvr the municipality on whose behalf it calls
 */
public record Anvendersystem(UUID itSystem, Cvr cvr) implements Kalder {
    @Override
    public String adgang() {
        return Adgang.SYSTEM;
    }
}
