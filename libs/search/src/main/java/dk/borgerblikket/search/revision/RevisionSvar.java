package dk.borgerblikket.search.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of look-ups of an authority's objects.
 *
 * @param opslag newest first
 * @param naeste where the next page begins; null on the last page
 */
@Schema(name = "RevisionSvar")
public record RevisionSvar(List<Opslag> opslag, @Nullable String naeste) {

    /**
     * One look-up, of whatever purpose: those who supervise are told of all at once.
     *
     * @param laeser the authority of the reader
     * @param itSystem the system that was read through; left out for the verification client
     * @param medarbejder stands for the employee: the same one always has the same; left out when the system read for itself
     * @param kriterier kinds of criterion, without their values
     * @param antal number of hits that the answer told of
     * @param objekter the objects that the answer held
     * @param udfald SVARET, INTET or AFVIST
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Revisionsopslag")
    public record Opslag(
            UUID id,
            Instant tidspunkt,
            String korrelation,
            String handling,
            @Schema(type = SchemaType.STRING) Cvr laeser,
            @Nullable UUID itSystem,
            @Nullable String medarbejder,
            String formaal,
            List<String> kriterier,
            long antal,
            List<UUID> objekter,
            String udfald) {}
}
