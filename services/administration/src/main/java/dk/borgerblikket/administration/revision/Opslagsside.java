package dk.borgerblikket.administration.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of look-ups of an authority's objects in one index.
 *
 * @param opslag newest first
 * @param naeste where the next page begins; null on the last page
 */
@RegisterForReflection
@Schema(name = "Opslagsside")
public record Opslagsside(List<Linje> opslag, @Nullable String naeste) {

    /**
     * One look-up, as the index tells it, with names.
     *
     * @param handling FREMSOEG, LAES, or VERIFIKATION for the verification client
     * @param laeser the authority of the reader
     * @param itSystem the system that was read through; left out for the verification client
     * @param systemnavn its name; left out when it is not known
     * @param medarbejder stands for the employee: the same one always has the same; left out when the system read for itself
     * @param kriterier kinds of criterion, without their values
     * @param antal number of hits that the answer told of
     * @param objekter the objects that the answer held
     * @param udfald SVARET, INTET or AFVIST
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Opslagslinje")
    public record Linje(
            UUID id,
            Instant tidspunkt,
            String korrelation,
            String handling,
            @Schema(type = SchemaType.STRING) Cvr laeser,
            @Nullable UUID itSystem,
            @Nullable String systemnavn,
            @Nullable String medarbejder,
            String formaal,
            List<String> kriterier,
            long antal,
            List<UUID> objekter,
            String udfald) {

        Linje med(@Nullable String navn) {
            return new Linje(
                    id,
                    tidspunkt,
                    korrelation,
                    handling,
                    laeser,
                    itSystem,
                    navn,
                    medarbejder,
                    formaal,
                    kriterier,
                    antal,
                    objekter,
                    udfald);
        }
    }
}
