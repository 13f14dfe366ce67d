package dk.borgerblikket.caseindex.indlaesning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a line holds: one of the two, as in a message of {@code importer}. */
@Schema(name = "Indlaesningslinje")
record Indlaesningslinje(
        @JsonProperty("SagIndeks") Importobjekt.@Nullable SagIndeks sag,
        @JsonProperty("DokumentIndeks") Importobjekt.@Nullable DokumentIndeks dokument) {

    List<Importobjekt> objekter() {
        return Stream.<Importobjekt>of(sag, dokument).filter(Objects::nonNull).toList();
    }
}
