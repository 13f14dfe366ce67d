package dk.borgerblikket.lookup.organisationsimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Objects of an import, in the order of the file.
 *
 * @param naeste where the next page begins; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Postside(List<Linje> objekter, @Nullable Integer naeste) {

    /**
     * One object.
     *
     * @param linje where it stands in the file; null for what is not in it
     * @param felter what changes
     * @param tekst rule, path and expectation of what is refused, or why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Linje(
            @Nullable Integer linje,
            Hvad hvad,
            @Nullable UUID uuid,
            @Nullable String art,
            @Nullable String navn,
            @Nullable List<String> felter,
            @Nullable String tekst) {}
}
