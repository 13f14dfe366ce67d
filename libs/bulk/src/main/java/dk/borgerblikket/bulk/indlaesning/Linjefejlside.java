package dk.borgerblikket.bulk.indlaesning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some of a load's refused lines.
 *
 * @param fejl the lines, in order
 * @param naeste what {@code efter} is to be for the next ones; missing when there are no more yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Linjefejlside")
public record Linjefejlside(List<Linjefejl> fejl, @Nullable Long naeste) {

    static Linjefejlside af(List<Linjefejl> fejl, int antal) {
        return new Linjefejlside(
                fejl, fejl.size() < antal ? null : fejl.getLast().linje());
    }
}
