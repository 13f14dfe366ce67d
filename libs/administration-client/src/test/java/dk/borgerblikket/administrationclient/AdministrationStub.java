package dk.borgerblikket.administrationclient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An issuer of tokens and an administration service that is down until the test says otherwise. */
public final class AdministrationStub implements QuarkusTestResourceLifecycleManager {

    /** What administration answers; null while it is down. */
    private record Svar(String json, String etag) {}

    /** What it was asked. */
    record Kald(@Nullable String etag, @Nullable String token, int status) {}

    private static final int ANTAL_TRAADE = 2;

    private final AtomicReference<@Nullable Svar> svar = new AtomicReference<>();
    private final AtomicReference<String> tokenanmodning = new AtomicReference<>("");
    private final LinkedBlockingQueue<Kald> kald = new LinkedBlockingQueue<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(ANTAL_TRAADE));
        server.createContext("/system/token", this::udstedToken);
        server.createContext("/administration/v1/opsaetning", this::svar);
        server.start();
        var adresse = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.administration.url",
                adresse,
                "borgerblikket.udsteder.system",
                adresse + "/system");
    }

    private void udstedToken(HttpExchange anmodning) throws IOException {
        tokenanmodning.set(new String(anmodning.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                + anmodning.getRequestHeaders().getFirst("Authorization"));
        send(anmodning, 200, "{\"access_token\":\"eget-token\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private void svar(HttpExchange anmodning) throws IOException {
        var nu = svar.get();
        var etag = anmodning.getRequestHeaders().getFirst("If-None-Match");
        var status = nu == null ? 503 : nu.etag().equals(etag) ? 304 : 200;
        kald.add(new Kald(etag, anmodning.getRequestHeaders().getFirst("Authorization"), status));
        if (nu != null) {
            anmodning.getResponseHeaders().set("ETag", nu.etag());
        }
        if (status == 200) {
            sendUdenLaengde(anmodning, nu.json());
        } else {
            send(anmodning, status, "");
        }
    }

    /** As administration does when the configuration is long. */
    private static void sendUdenLaengde(HttpExchange anmodning, String json) throws IOException {
        anmodning.getResponseHeaders().set("Content-Type", "application/json");
        anmodning.sendResponseHeaders(200, 0);
        anmodning.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
        anmodning.getResponseBody().close();
    }

    /** Without its length, as a configuration of more than a few municipalities comes. */
    private static void send(HttpExchange anmodning, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        anmodning.getResponseHeaders().set("Content-Type", "application/json");
        anmodning.sendResponseHeaders(status, bytes.length == 0 ? -1 : 0);
        try (var krop = anmodning.getResponseBody()) {
            krop.write(bytes);
        }
    }

    void svarMed(String json, String etag) {
        svar.set(new Svar(json, etag));
    }

    void luk() {
        svar.set(null);
    }

    String tokenanmodning() {
        return tokenanmodning.get();
    }

    boolean erSpurgt() {
        return !kald.isEmpty() || !tokenanmodning().isEmpty();
    }

    /**
     * Waits until the client has dealt with an answer given after this call. Questions come one at a time, so that the
     * arrival of a second one tells that the answer to the first has been dealt with.
     */
    Kald afventRunde() throws InterruptedException {
        kald.clear();
        naeste();
        var runde = naeste();
        naeste();
        return runde;
    }

    private Kald naeste() throws InterruptedException {
        var naeste = kald.poll(20, TimeUnit.SECONDS);
        if (naeste == null) {
            throw new AssertionError("Klienten er holdt op med at spørge");
        }
        return naeste;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(AdministrationStub.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
