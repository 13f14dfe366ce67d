package dk.borgerblikket.local.crash;

import java.util.Optional;
import java.util.Set;

/**
 * How one citizen asks.
 *
 * @param token of the citizen
 * @param residence CVR number of the municipality that the citizen lives in, when the caller tells
 * @param complete how the call counts when every source answers
 */
record Question(String token, Optional<String> residence, Set<Count> complete) {

    String path() {
        return "/borger/v1/overblik"
                + residence.map(cvr -> "?bopaelskommune=" + cvr).orElse("");
    }
}
