package dk.borgerblikket.bulk.systemovergang;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A removal that is to be previewed.
 *
 * @param tilOgMed only objects whose newest registration is not after this; every object when it is left out
 */
@Schema(name = "NySystemovergang")
public record NySystemovergang(@Nullable OffsetDateTime tilOgMed) {}
