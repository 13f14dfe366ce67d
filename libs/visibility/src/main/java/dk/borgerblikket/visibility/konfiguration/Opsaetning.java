package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole configuration in force, as administration publishes it to the other services.
 *
 * @param kommuner the authorities that are known
 * @param nationalt what holds everywhere
 * @param systemnavne names of the source systems, for those who are told who has looked; empty when an older
 *     administration does not say
 */
public record Opsaetning(List<Kommuneopsaetning> kommuner, NationaleRegler nationalt, Map<UUID, String> systemnavne) {

    public Opsaetning(
            List<Kommuneopsaetning> kommuner, NationaleRegler nationalt, @Nullable Map<UUID, String> systemnavne) {
        this.kommuner = List.copyOf(kommuner);
        this.nationalt = nationalt;
        this.systemnavne = systemnavne == null ? Map.of() : Map.copyOf(systemnavne);
    }

    /** A configuration that names no source systems. */
    public Opsaetning(List<Kommuneopsaetning> kommuner, NationaleRegler nationalt) {
        this(kommuner, nationalt, null);
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
