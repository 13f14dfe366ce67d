package dk.borgerblikket.gateway.overblik;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is new since the citizen last saw the overview.
 *
 * @param siden when that was
 * @param nyheder in the order of the overview
 */
public record Nyt(Instant siden, List<Nyhed> nyheder) {

    public Nyt {
        nyheder = List.copyOf(nyheder);
    }

    /** The cases and benefits in which there is something new. */
    public Set<String> ider() {
        return nyheder.stream().map(Nyhed::id).collect(Collectors.toUnmodifiableSet());
    }
}
