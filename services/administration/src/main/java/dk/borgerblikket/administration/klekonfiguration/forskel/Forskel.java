package dk.borgerblikket.administration.klekonfiguration.forskel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two configurations.
 *
 * @param linjer the lines that are not the same, by pattern
 * @param uaendrede how many lines are the same in both
 */
@RegisterForReflection
@Schema(name = "KleForskel")
public record Forskel(List<Linjeforskel> linjer, int uaendrede) {

    /** How a line differs. */
    public enum Art {
        TILFOEJET,
        FJERNET,
        AENDRET
    }

    /**
     * A line that is not the same.
     *
     * @param kle its pattern
     * @param art how it differs
     * @param felter the fields that differ; all that say something, when the line is only in one of the two
     */
    @RegisterForReflection
    @Schema(name = "KleLinjeforskel")
    public record Linjeforskel(String kle, Art art, List<Feltforskel> felter) {}

    /**
     * A field that is not the same.
     *
     * @param felt its name in messages
     * @param etiket its name in Danish
     * @param foer its value before, in Danish; null when there was no line, or nothing in it
     * @param efter its value after
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KleFeltforskel")
    public record Feltforskel(
            String felt,
            String etiket,
            @Nullable String foer,
            @Nullable String efter) {}

    /** Whether the two show the same. */
    public boolean erTom() {
        return linjer.isEmpty();
    }
}
