package dk.borgerblikket.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Gives every neighbouring service a port of its own; {@link Omverden} listens there. */
public final class OmverdenResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("gateway.sagsindeks.url", ledigAdresse()),
                Map.entry("gateway.ydelsesindeks.url", ledigAdresse()),
                Map.entry("borgerblikket.opslag.url", ledigAdresse()),
                Map.entry("quarkus.rest-client.rapportering.url", ledigAdresse()),
                Map.entry("quarkus.rest-client.rapportering.read-timeout", "1000"),
                Map.entry("quarkus.rest-client.administration.url", ledigAdresse()),
                Map.entry("borgerblikket.opslag.interval", "200ms"),
                Map.entry("gateway.udbakke.interval", "100ms"),
                Map.entry("gateway.udbakke.laengste-pause", "200ms"),
                Map.entry("gateway.udbakke.bundt", "5"),
                Map.entry("gateway.databrud.interval", "100ms"),
                Map.entry("gateway.databrud.laengste-pause", "200ms"),
                Map.entry("gateway.databrud.hoejst-per-doegn", "5"));
    }

    private static String ledigAdresse() {
        try (var sokkel = new ServerSocket(0)) {
            return "http://localhost:" + sokkel.getLocalPort();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    @Override
    public void stop() {
        // Nothing is held between the tests.
    }
}
