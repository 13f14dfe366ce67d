package dk.borgerblikket.bulk.indlaesning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A load: its progress while it runs, and the receipt when it is closed.
 *
 * @param id the load
 * @param navn the sender's own name for it
 * @param itSystem the sender
 * @param cvr the authority it sends for
 * @param oprettet when it was begun
 * @param senest when something was stored last
 * @param afsluttet when it was closed; missing while it is open
 * @param sendes whether a request is sending data now
 * @param naesteByte bytes that are read and stored: where the sender goes on
 * @param linjer lines that are read and stored
 * @param antal what became of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Indlaesning")
public record Indlaesning(
        UUID id,
        @Nullable String navn,
        UUID itSystem,
        String cvr,
        Instant oprettet,
        @Nullable Instant senest,
        @Nullable Instant afsluttet,
        boolean sendes,
        long naesteByte,
        long linjer,
        List<Antal> antal) {

    /**
     * Lines with the same result.
     *
     * @param type kind of object, or {@code Ukendt} when the lines could not be read
     * @param statusKode as in {@code UnikRetur}
     */
    @Schema(name = "Indlaesningsantal")
    public record Antal(
            String type, @JsonProperty("StatusKode") int statusKode, long antal) {}
}
