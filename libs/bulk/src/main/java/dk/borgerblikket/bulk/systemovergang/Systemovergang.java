package dk.borgerblikket.bulk.systemovergang;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A removal: the preview, how far it has come, and at last the receipt.
 *
 * @param id the removal
 * @param tilstand where it is
 * @param itSystem the system whose objects go
 * @param cvr the authority whose objects go
 * @param tilOgMed objects with a later sender time stay
 * @param kode to be sent back as {@code bekraeft}
 * @param forhaandsvisning what would be removed, when it was counted
 * @param oprettet when it was counted
 * @param bekraeftet when the removal was started
 * @param nyeSiden objects that had come since the preview when the removal was started; they stay
 * @param fjernet objects removed so far
 * @param ladtTilbage objects of the preview that were not removed: gone already, or new or newer since
 * @param senest when something was removed last
 * @param afsluttet when it was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Systemovergang")
public record Systemovergang(
        UUID id,
        Tilstand tilstand,
        UUID itSystem,
        String cvr,
        @Nullable Instant tilOgMed,
        String kode,

        @JsonRawValue @Schema(implementation = Oversigt.class)
        String forhaandsvisning,

        Instant oprettet,
        @Nullable Instant bekraeftet,
        @Nullable Long nyeSiden,
        long fjernet,
        long ladtTilbage,
        @Nullable Instant senest,
        @Nullable Instant afsluttet) {

    /** Where a removal is. */
    public enum Tilstand {
        FORHAANDSVISNING,
        I_GANG,
        AFSLUTTET
    }
}
