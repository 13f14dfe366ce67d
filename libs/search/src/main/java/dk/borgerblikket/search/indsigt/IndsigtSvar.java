package dk.borgerblikket.search.indsigt;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of look-ups of a citizen's data.
 *
 * @param opslag newest first
 * @param naeste where the next page begins; null on the last page
 */
@Schema(name = "IndsigtSvar")
public record IndsigtSvar(List<Indsigt> opslag, @Nullable String naeste) {

    /**
     * One look-up. Never says which employee.
     *
     * @param id of the look-up
     * @param korrelation id of the request, the same in every service that it went through
     * @param handling what was done: FREMSOEG, LAES, or VERIFIKATION for the verification client
     * @param myndighed the authority of the reader
     * @param itSystem the system that was read through; left out for the verification client
     * @param medarbejder whether an employee read; otherwise the system did it for itself
     * @param formaal code of the purpose
     * @param egne how many objects of the citizen's the answer held
     * @param maerke where a page begins that comes after this look-up, as {@code naeste} of a page that ends with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Indsigt")
    public record Indsigt(
            UUID id,
            Instant tidspunkt,
            String korrelation,
            String handling,
            @Schema(type = SchemaType.STRING) Cvr myndighed,
            @Nullable UUID itSystem,
            boolean medarbejder,
            String formaal,
            int egne,
            String maerke) {}
}
