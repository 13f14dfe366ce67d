package dk.borgerblikket.administration;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A look-up service whose feed of classes is down until a test says otherwise; what it and the indexes tell of releases is
 * there at once.
 */
public final class Opslagsnabo implements QuarkusTestResourceLifecycleManager {

    private static final String KLASSER = """
            {"klasser": [
              {"uuid": "5c0f2c1e-0000-4000-8000-000000322404", "ejer": "99999999", "perioder": [
                {"nummer": "32.24.04", "titel": "Hjælp til forsørgelse", "fra": "2010-01-01", "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000322432", "ejer": "99999999", "efterfoelgere": ["32.24.04"],
               "perioder": [{"nummer": "32.24.32", "titel": "Uddannelseshjælp", "fra": "2014-01-01", "til": "2022-02-01"}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000003224", "ejer": "99999999", "perioder": [
                {"nummer": "32.24", "titel": "Forsørgelse", "fra": "2010-01-01", "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000322448", "ejer": "99999999", "perioder": [
                {"nummer": "32.24.48", "titel": "Selvforsørgelse", "fra": "2010-01-01", "til": "2022-02-01"}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000323006", "ejer": "99999999", "perioder": [
                {"nummer": "32.30.06", "titel": "Flytter", "fra": "2010-01-01", "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000002735", "ejer": "99999999", "perioder": [
                {"nummer": "27.35", "titel": "Forebyggelse", "fra": "2010-01-01", "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000000001", "ejer": "99999999", "perioder": [
                {"nummer": "01", "titel": "Planer", "fra": "2010-01-01", "til": null}]}
            ]}
            """;

    private final Udgavenabo udgaver = new Udgavenabo();
    private final Gatewaynabo gateway = new Gatewaynabo();

    private int port;
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        op();
        ned();
        var adresser = new HashMap<>(udgaver.start());
        adresser.put("quarkus.rest-client.gateway.url", gateway.start());
        adresser.put("borgerblikket.opslag.url", "http://localhost:" + port);
        adresser.put("borgerblikket.opslag.interval", "50ms");
        return adresser;
    }

    void op() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", kald -> {
            var bytes = (kald.getRequestURI().getPath().endsWith("/aendringer")
                            ? "{\"aendringer\": [], \"naeste\": \"a\"}"
                            : KLASSER)
                    .getBytes(StandardCharsets.UTF_8);
            var medToken = kald.getRequestHeaders().getFirst("Authorization") != null;
            kald.sendResponseHeaders(medToken ? 200 : 401, bytes.length);
            kald.getResponseBody().write(bytes);
            kald.close();
        });
        server.start();
    }

    Udgavenabo udgaver() {
        return udgaver;
    }

    Gatewaynabo gateway() {
        return gateway;
    }

    void ned() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Opslagsnabo.class));
    }

    @Override
    public void stop() {
        udgaver.stop();
        gateway.stop();
        ned();
    }
}
