package dk.borgerblikket.bulk.systemovergang;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the preview has been read.
 *
 * @param bekraeft its code
 */
@Schema(name = "Bekraeftelse")
public record Bekraeftelse(@NotNull(message = "mangler") String bekraeft) {}
