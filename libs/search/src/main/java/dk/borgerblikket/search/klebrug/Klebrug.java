package dk.borgerblikket.search.klebrug;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many objects of one authority, from one sender, have a KLE number now.
 *
 * @param ejer the owning authority
 * @param master the it-system in the role Master
 * @param afsender the it-system in the role Afsender; left out when there is none
 * @param antal cases in the case index, grants in the benefit index
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Klebrug(
        @Schema(type = SchemaType.STRING) KleNummer kle,
        @Schema(type = SchemaType.STRING) Cvr ejer,
        UUID master,
        @Nullable UUID afsender,
        long antal) {}
