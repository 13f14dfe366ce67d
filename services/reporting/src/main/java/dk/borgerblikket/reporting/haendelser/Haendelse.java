package dk.borgerblikket.reporting.haendelser;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Opgoerelsessted;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** One answer of the gateway to a citizen, without the citizen. */
record Haendelse(UUID id, Instant tidspunkt, List<Kommunekald> kommuner) {

    /** What the answer held of one municipality, after all filters. */
    record Kommunekald(Opgoerelsessted sted, boolean sager, boolean ydelser, boolean tekniskFejl) {}

    /** The month the call counts in, by Danish local time. */
    YearMonth maaned() {
        return Dato.maaned(tidspunkt);
    }
}
