package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.UnikRetur;
import java.util.List;

/**
 * What an order would have led to.
 *
 * @param retur the result it would have had
 * @param afvisninger the rules that it would have been refused for
 * @param fund the findings that its object would have had; when it would have been refused, what else was found
 */
public record Proevet(UnikRetur retur, List<Fund> afvisninger, List<Fund> fund) {
    public Proevet {
        afvisninger = List.copyOf(afvisninger);
        fund = List.copyOf(fund);
    }
}
