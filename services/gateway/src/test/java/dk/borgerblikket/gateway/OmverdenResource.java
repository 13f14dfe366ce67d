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
        return Map.of(
                "gateway.sagsindeks.url", ledigAdresse(),
                "gateway.ydelsesindeks.url", ledigAdresse(),
                "borgerblikket.opslag.url", ledigAdresse(),
                "quarkus.rest-client.rapportering.url", ledigAdresse(),
                "quarkus.rest-client.rapportering.read-timeout", "1000",
                "borgerblikket.opslag.interval", "200ms",
                "gateway.udbakke.interval", "100ms",
                "gateway.udbakke.laengste-pause", "200ms",
                "gateway.udbakke.bundt", "5");
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
