package dk.borgerblikket.administration.verifikation;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Why the gateway did not answer.
 *
 * @param bekraeft whether it only wants to know that a protected person is meant
 * @param tekst what it says, in Danish
 */
record Gatewayafvisning(boolean bekraeft, String tekst) {

    private static final Logger LOG = Logger.getLogger(Gatewayafvisning.class);
    private static final String BESKYTTET = "BESKYTTET_PERSON";
    private static final String UTILGAENGELIG = "Verifikationen kan ikke udføres lige nu. Prøv igen om lidt.";

    /** From what the client failed with. A problem of the gateway's holds no personal data; anything else is not shown. */
    static Gatewayafvisning af(Throwable fejl) {
        return problem(fejl)
                .map(problem -> new Gatewayafvisning(BESKYTTET.equals(problem.getString("kode")), tekst(problem)))
                .orElseGet(() -> {
                    LOG.warnf("Gatewayen kan ikke spørges: %s", fejl.getClass().getSimpleName());
                    return new Gatewayafvisning(false, UTILGAENGELIG);
                });
    }

    private static String tekst(JsonObject problem) {
        return problem.getString("detail", problem.getString("title", UTILGAENGELIG));
    }

    private static Optional<JsonObject> problem(Throwable fejl) {
        if (!(fejl instanceof WebApplicationException svar)
                || svar.getResponse() == null
                || !svar.getResponse().hasEntity()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonObject(svar.getResponse().readEntity(String.class)))
                    .filter(problem -> problem.containsKey("kode"));
        } catch (DecodeException ikkeJson) {
            return Optional.empty();
        }
    }
}
