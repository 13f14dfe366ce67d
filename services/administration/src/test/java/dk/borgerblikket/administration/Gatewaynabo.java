package dk.borgerblikket.administration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The gateway, as the page of the verification client asks it. */
final class Gatewaynabo {

    /** What the gateway was asked. */
    record Spurgt(String sti, @Nullable String token, String krop) {}

    private record Svar(int status, String json) {}

    private final List<Spurgt> spurgt = new CopyOnWriteArrayList<>();
    private volatile Svar svar = new Svar(503, "");
    private @Nullable HttpServer server;

    String start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::svar);
        server.start();
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** What is answered from now on. */
    void svarer(int status, String json) {
        spurgt.clear();
        svar = new Svar(status, json);
    }

    List<Spurgt> spurgt() {
        return List.copyOf(spurgt);
    }

    private void svar(HttpExchange kald) throws IOException {
        var krop = new String(kald.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        spurgt.add(new Spurgt(
                kald.getRequestURI().toString(), kald.getRequestHeaders().getFirst("Authorization"), krop));
        var bytes = svar.json().getBytes(StandardCharsets.UTF_8);
        kald.getResponseHeaders()
                .add("Content-Type", svar.status() == 200 ? "application/json" : "application/problem+json");
        kald.sendResponseHeaders(svar.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            kald.getResponseBody().write(bytes);
        }
        kald.close();
    }
}
