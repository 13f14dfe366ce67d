package dk.borgerblikket.bulk.systemovergang;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a preview.
 *
 * @param objekter all objects
 * @param typer objects per kind
 * @param hovedgrupper objects per KLE main group; an object that belongs to several counts in each; {@code ukendt} where
 *     there is none
 * @param aeldste oldest among the objects' newest sender times
 * @param nyeste newest among them
 * @param henvistFraAndre objects among them that objects which stay refer to, such as documents that are also filed on
 *     another system's cases; they go too
 */
@Schema(name = "Oversigt")
record Oversigt(
        long objekter,
        Map<String, Long> typer,
        Map<String, Long> hovedgrupper,
        @Nullable Instant aeldste,
        @Nullable Instant nyeste,
        long henvistFraAndre) {}
