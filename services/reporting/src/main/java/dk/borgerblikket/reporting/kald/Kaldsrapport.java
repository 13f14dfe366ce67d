package dk.borgerblikket.reporting.kald;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.borgerblikket.reporting.Opgoerelsessted;
import java.util.List;

/**
 * "Kald på borgerblikket" for one municipality.
 *
 * @param maaneder every begun month of the period, oldest first, also those without calls
 */
record Kaldsrapport(Opgoerelsessted sted, Rapportperiode periode, List<Maanedskald> maaneder) {

    /** The rows as callers get them in JSON. */
    @JsonValue
    List<KaldRaekke> raekker() {
        return maaneder.stream().map(KaldRaekke::af).toList();
    }
}
