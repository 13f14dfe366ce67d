package dk.borgerblikket.caseindex.systemovergang;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a preview.
 *
 * @param objekter all objects
 * @param typer objects per kind
 * @param hovedgrupper objects per KLE main group of their primary class; {@code ukendt} where there is none
 * @param aeldste oldest among the objects' newest sender times
 * @param nyeste newest among them
 * @param dokumenterPaaAndreSager documents among them that are also filed on cases that stay; they go too
 */
@Schema(name = "Oversigt")
record Oversigt(
        long objekter,
        Map<String, Long> typer,
        Map<String, Long> hovedgrupper,
        @Nullable Instant aeldste,
        @Nullable Instant nyeste,
        long dokumenterPaaAndreSager) {}
