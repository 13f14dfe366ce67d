package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.KleMoenster;
import java.util.List;

/**
 * What holds in every municipality.
 *
 * @param aldrigAaben KLE numbers that no municipality can open (borgerblikket §8.4)
 * @param byggesager KLE numbers whose cases belong to the owner of the property instead of the primary party (V-802)
 * @param bevillingUdenUdbetaling whether a grant with no payment at all is judged on its own attributes alone; otherwise
 *     it stays hidden, as the letter of the rule has it (borgerblikket §8.1)
 */
public record NationaleRegler(
        List<KleMoenster> aldrigAaben, List<KleMoenster> byggesager, boolean bevillingUdenUdbetaling) {
    public NationaleRegler {
        aldrigAaben = List.copyOf(aldrigAaben);
        byggesager = List.copyOf(byggesager);
    }
}
