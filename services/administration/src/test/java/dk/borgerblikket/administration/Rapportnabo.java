package dk.borgerblikket.administration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A reporting service with two months of calls and one report sent; it refuses a month that is none. */
public final class Rapportnabo implements QuarkusTestResourceLifecycleManager {

    private static final String KALD = """
            [{"maaned": "2026-10", "samletAntalKald": 1133, "antalKaldMedData": 615, "antalKaldUdenData": 518,
              "kaldMedSager": 600, "kaldUdenSager": 533, "kaldMedYdelser": null, "kaldUdenYdelser": null,
              "kaldMedTekniskFejl": 7},
             {"maaned": "2026-11", "samletAntalKald": 0, "antalKaldMedData": 0, "antalKaldUdenData": 0,
              "kaldMedSager": 0, "kaldUdenSager": 0, "kaldMedYdelser": 0, "kaldUdenYdelser": 0, "kaldMedTekniskFejl": 0}]
            """;
    private static final String SENDTE = """
            [{"maaned": "2026-10", "version": 2, "aarsag": "Et kald <b>kom</b> for sent", "dannet": "2026-11-05T08:00:00Z"},
             {"maaned": "2026-10", "version": 1, "aarsag": null, "dannet": "2026-11-01T04:15:00Z"}]
            """;

    /** What was asked, and with what. */
    static final List<String> SPURGT = new CopyOnWriteArrayList<>();

    static volatile boolean nede;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Rapportnabo::svar);
        server.start();
        return Map.of(
                "quarkus.rest-client.rapportering.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    private static void svar(HttpExchange kald) throws IOException {
        var sti = kald.getRequestURI().toString();
        var krop = new String(kald.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        SPURGT.add(kald.getRequestMethod() + " " + sti + " " + krop);
        if (nede || kald.getRequestHeaders().getFirst("Authorization") == null) {
            send(kald, 503, "application/problem+json", "{}");
        } else if (sti.contains("fra=forkert")) {
            send(
                    kald,
                    400,
                    "application/problem+json",
                    "{\"title\": \"Ikke i orden\", \"detail\": \"En måned skrives som 2026-11.\"}");
        } else if (krop.contains("ingen-snabel")) {
            send(kald, 400, "application/problem+json", "{\"title\": \"Modtagerne kan ikke bruges.\"}");
        } else if (sti.contains("/modtagere")) {
            send(kald, 200, "application/json", krop.isEmpty() ? "{\"modtagere\": [\"post@korsbaek.example\"]}" : krop);
        } else if (sti.endsWith("/rapporter")) {
            send(kald, 200, "application/json", SENDTE);
        } else if (kald.getRequestHeaders().getFirst("Accept").contains("pdf")) {
            kald.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"rapport.pdf\"");
            send(kald, 200, "application/pdf", "%PDF-1.7");
        } else {
            send(kald, 200, "application/json", KALD);
        }
    }

    private static void send(HttpExchange kald, int status, String type, String krop) throws IOException {
        var bytes = krop.getBytes(StandardCharsets.UTF_8);
        kald.getResponseHeaders().add("Content-Type", type);
        kald.sendResponseHeaders(status, bytes.length);
        kald.getResponseBody().write(bytes);
        kald.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
