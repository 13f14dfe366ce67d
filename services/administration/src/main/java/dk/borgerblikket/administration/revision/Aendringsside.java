package dk.borgerblikket.administration.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of changes.
 *
 * @param aendringer newest first
 * @param naeste where the next page begins; null on the last page
 */
@Schema(name = "Aendringsside")
public record Aendringsside(
        List<Linje> aendringer, @Nullable UUID naeste) {

    /**
     * One change.
     *
     * @param hvem CVR and id of the employee, CVR/id
     * @param hvad kind of thing that was changed
     * @param noegle which one: CVR, it-system, or CVR/it-system
     * @param foer how it was, as it was stored; left out when it is new
     * @param efter how it became
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Aendringslinje")
    public record Linje(
            UUID id,
            Instant tid,
            String hvem,
            String hvad,
            String noegle,

            @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable
            String foer,

            @JsonRawValue @Schema(type = SchemaType.OBJECT) String efter) {}
}
