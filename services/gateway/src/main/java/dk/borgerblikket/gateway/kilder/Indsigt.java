package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look-up of the citizen's data in an index, as the index tells it.
 *
 * @param korrelation id of the request, the same in both indexes
 * @param handling FREMSOEG, LAES or VERIFIKATION
 * @param myndighed the authority of the reader
 * @param itSystem the system that was read through; null for the verification client
 * @param medarbejder whether an employee read
 * @param formaal code of the purpose
 * @param egne how many objects of the citizen's the answer held
 * @param maerke where a page begins that comes after it
 */
@RegisterForReflection
public record Indsigt(
        UUID id,
        Instant tidspunkt,
        String korrelation,
        String handling,
        Cvr myndighed,
        @Nullable UUID itSystem,
        boolean medarbejder,
        String formaal,
        int egne,
        String maerke) {

    /** A page, newest first; {@code naeste} is null on the last one. */
    @RegisterForReflection
    public record Side(List<Indsigt> opslag, @Nullable String naeste) {}
}
