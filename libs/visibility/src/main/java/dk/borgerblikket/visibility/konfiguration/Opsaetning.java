package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole configuration in force, as administration publishes it to the other services.
 *
 * @param kommuner the authorities that are known
 * @param nationalt what holds everywhere
 */
public record Opsaetning(List<Kommuneopsaetning> kommuner, NationaleRegler nationalt) {
    public Opsaetning {
        kommuner = List.copyOf(kommuner);
    }

    /** The authority with this CVR number. */
    public Optional<Kommuneopsaetning> kommune(Cvr cvr) {
        return kommuner.stream().filter(k -> k.cvr().equals(cvr)).findFirst();
    }

    /** Whether the system has an agreement with the authority in force at the moment. */
    public boolean harAftale(UUID itSystem, Cvr cvr, Instant tid) {
        return aftale(itSystem, cvr, tid).isPresent();
    }

    /** The system's agreement with the authority, when it is in force at the moment. */
    public Optional<Serviceaftale> aftale(UUID itSystem, Cvr cvr, Instant tid) {
        return kommune(cvr).stream()
                .flatMap(k -> k.aftaler().stream())
                .filter(a -> a.itSystem().equals(itSystem) && a.iKraft(tid))
                .findFirst();
    }
}
