package dk.borgerblikket.administration.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reporting says when it does not do what it is asked. */
final class Rapportsvar {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KALDERENS_FEJL = 400;
    private static final int TJENESTENS_FEJL = 500;

    private Rapportsvar() {}

    /** Why the question was refused, in words that its maker can act on; empty when it is reporting that failed. */
    static Optional<String> grund(Throwable fejl) {
        if (!(fejl instanceof WebApplicationException afvist)) {
            return Optional.empty();
        }
        var svar = afvist.getResponse();
        if (svar.getStatus() < KALDERENS_FEJL || svar.getStatus() >= TJENESTENS_FEJL) {
            return Optional.empty();
        }
        try {
            var problem = JSON.readTree(svar.readEntity(String.class));
            return Optional.ofNullable(tekst(problem.get("detail")))
                    .or(() -> Optional.ofNullable(tekst(problem.get("title"))));
        } catch (IOException | IllegalStateException ulaeseligt) {
            return Optional.empty();
        }
    }

    private static @Nullable String tekst(@Nullable JsonNode felt) {
        return felt == null || !felt.isTextual() ? null : felt.textValue();
    }
}
