package dk.borgerblikket.gateway.udbakke;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The message that reporting takes call events by. */
record Haendelser(List<Haendelse> haendelser) {

    /**
     * One call.
     *
     * @param id reporting counts an id once, however often it is delivered
     * @param kommuner outcome per municipality, as JSON, exactly as it was written with the access row
     */
    record Haendelse(
            UUID id, Instant tidspunkt, @JsonRawValue String kommuner) {}
}
