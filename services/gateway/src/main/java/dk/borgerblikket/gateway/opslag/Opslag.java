package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.gateway.kilder.Kildestatus;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer to a citizen, as it is remembered (G-1006).
 *
 * @param borger whose data, and who asked; written down as a keyed hash
 * @param bopaelskommune municipality of residence, when known
 * @param konfigurationsversioner version of the configuration of every authority that had a say
 * @param vist what the answer shows, by authority
 * @param kald for whom an overview counts; empty for a single case or benefit, which is no call of its own
 */
public record Opslag(
        Instant tidspunkt,
        Cpr borger,
        String korrelation,
        Art art,
        Optional<Cvr> bopaelskommune,
        Map<Cvr, Integer> konfigurationsversioner,
        Map<Cvr, Vist> vist,
        List<Kildestatus> kilder,
        List<KommuneKald> kald) {

    /** Which question was asked. */
    public enum Art {
        OVERBLIK,
        SAG,
        YDELSE
    }
}
