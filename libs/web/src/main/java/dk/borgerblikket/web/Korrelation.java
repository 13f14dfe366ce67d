package dk.borgerblikket.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The id that ties one request together across services and logs: the trace id of W3C {@code traceparent} when the
 * caller sent one, else a new one.
 */
@ApplicationScoped
public class Korrelation {

    /** Response header that carries the id. */
    public static final String HEADER = "X-Korrelation";

    static final String NOEGLE = "korrelation";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    Korrelation(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The id of the request that is being answered; a new one outside a request. */
    public String id() {
        var kontekst = request.getCurrent();
        return kontekst == null ? ny() : af(kontekst);
    }

    static String af(RoutingContext kontekst) {
        String kendt = kontekst.get(NOEGLE);
        if (kendt != null) {
            return kendt;
        }
        var traceparent = kontekst.request().getHeader("traceparent");
        var match = traceparent == null ? null : TRACEPARENT.matcher(traceparent);
        var id = match != null && match.matches() ? match.group(1) : ny();
        kontekst.put(NOEGLE, id);
        return id;
    }

    private static String ny() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
