package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was fetched for one answer.
 *
 * @param sager empty when the case index could not be asked
 * @param ydelser empty when the benefit index could not be asked
 * @param klassifikation empty while no titles are known
 * @param status one entry per source, in a fixed order
 */
public record Materiale(
        Optional<SagerSvar> sager,
        Optional<YdelserSvar> ydelser,
        Optional<Klassifikation> klassifikation,
        List<Kildestatus> status) {

    /** Whether every source gave everything that it has. */
    public boolean komplet() {
        return status.stream().allMatch(Kildestatus::komplet);
    }
}
