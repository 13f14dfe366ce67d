package dk.borgerblikket.caseindex.indlaesning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import org.jspecify.annotations.Nullable;

/** What a line holds: one of the two, as in a message of {@code importer}. */
record Indlaesningslinje(
        @JsonProperty("SagIndeks") Importobjekt.@Nullable SagIndeks sag,
        @JsonProperty("DokumentIndeks") Importobjekt.@Nullable DokumentIndeks dokument) {}
