package dk.borgerblikket.caseindex;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A benefit index that says what it was asked, and answers as the test wants it to. */
public final class YdelsesindeksStub implements QuarkusTestResourceLifecycleManager {

    /** What it was asked. */
    record Kald(String sti, String authorization, String besked) {}

    private final ConcurrentLinkedQueue<Kald> kald = new ConcurrentLinkedQueue<>();
    private volatile int status = 200;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        server.createContext("/", this::svar);
        server.start();
        return Map.of(
                "quarkus.rest-client.ydelsesindeks.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    private void svar(HttpExchange anmodning) throws IOException {
        kald.add(new Kald(
                anmodning.getRequestURI().getPath(),
                anmodning.getRequestHeaders().getFirst("Authorization"),
                new String(anmodning.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var bytes = "{\"StandardRetur\":{\"StatusKode\":20},\"Sag\":[]}".getBytes(StandardCharsets.UTF_8);
        anmodning.getResponseHeaders().set("Content-Type", "application/json");
        anmodning.sendResponseHeaders(status, bytes.length);
        anmodning.getResponseBody().write(bytes);
        anmodning.close();
    }

    void svarMed(int ny) {
        status = ny;
    }

    /** What it was asked since last time. */
    List<Kald> kald() {
        var resultat = new ArrayList<>(kald);
        kald.clear();
        return resultat;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(YdelsesindeksStub.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
