package dk.borgerblikket.administration.noedstop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergency stop and who decided on it. What is named must all fit for an object to be hidden.
 *
 * @param id the stop
 * @param cvr the authority; null for a stop everywhere
 * @param kle hides these KLE numbers only; null for all
 * @param itSystem hides what this source system delivers only; null for all
 * @param nationalt whether it was set for the nation, and then only the nation lifts it
 * @param sat when, by whom and why it was set
 * @param ophaevet when, by whom and why it was lifted; null while it is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Noedstopsag(
        UUID id,
        @Nullable Cvr cvr,
        @Nullable KleMoenster kle,
        @Nullable UUID itSystem,
        boolean nationalt,
        Beslutning sat,
        @Nullable Beslutning ophaevet) {

    /**
     * Who decided.
     *
     * @param hvem CVR and id of the employee
     * @param begrundelse why, in the employee's words
     */
    public record Beslutning(Instant tid, String hvem, String begrundelse) {}

    /** Whether it still hides. */
    @JsonIgnore
    public boolean iKraft() {
        return ophaevet == null;
    }

    /** The stop as the other services read it. */
    Noedstop somStop() {
        return new Noedstop(id, kle, itSystem);
    }

    Noedstopsag ophaevet(Beslutning beslutning) {
        return new Noedstopsag(id, cvr, kle, itSystem, nationalt, sat, beslutning);
    }
}
