package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a report is stored and will reach the authority.
 *
 * @param id to be quoted when asking about it
 * @param kommune CVR number of the authority that handles it
 * @param navn its name
 */
@Schema(name = "DatabrudKvittering")
public record Kvittering(
        UUID id,
        Instant modtaget,

        @Schema(type = SchemaType.STRING, examples = "11111111")
        Cvr kommune,

        String navn) {}
