package dk.borgerblikket.administration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the look-up and the two indexes answer administration, by path. Each of them can be made to fail. */
final class Udgavenabo {

    private final Map<String, String> svar = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> holdes = new ConcurrentHashMap<>();
    private final Set<String> nede = ConcurrentHashMap.newKeySet();
    private final List<String> spurgt = new CopyOnWriteArrayList<>();
    private final List<String> legitimationer = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;

    Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::svar);
        server.start();
        var adresse = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.opslag.url", adresse + "/opslag",
                "quarkus.rest-client.sagsindeks.url", adresse + "/sagsindeks",
                "quarkus.rest-client.ydelsesindeks.url", adresse + "/ydelsesindeks");
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** What is answered below this from now on; everything is up again. */
    void nulstil() {
        holdes.values().forEach(CountDownLatch::countDown);
        holdes.clear();
        svar.clear();
        nede.clear();
        spurgt.clear();
        legitimationer.clear();
    }

    void svar(String sti, String json) {
        svar.put(sti, json);
    }

    void ned(String tjeneste) {
        nede.add(tjeneste);
    }

    /** Lets what is answered below this begin and not end, until everything is up again. */
    void hold(String sti) {
        holdes.put(sti, new CountDownLatch(1));
    }

    /** Addresses that were asked. */
    List<String> spurgt() {
        return List.copyOf(spurgt);
    }

    /** What the callers showed. */
    List<String> legitimationer() {
        return List.copyOf(legitimationer);
    }

    private void svar(HttpExchange kald) throws IOException {
        var adresse = kald.getRequestURI().toString();
        spurgt.add(adresse);
        var sti = kald.getRequestURI().getPath();
        var json = svar.get(sti);
        var legitimation = kald.getRequestHeaders().getFirst("Authorization");
        var medToken = legitimation != null;
        if (medToken) {
            legitimationer.add(legitimation);
        }
        var status = nede.contains(sti.split("/")[1]) ? 503 : !medToken ? 401 : json == null ? 404 : 200;
        var bytes = (status == 200 ? json : "{}").getBytes(StandardCharsets.UTF_8);
        kald.getResponseHeaders().add("Content-Type", "application/json");
        var holdes = this.holdes.get(sti);
        kald.sendResponseHeaders(status, holdes == null ? bytes.length : bytes.length + 1L);
        kald.getResponseBody().write(bytes);
        if (holdes != null) {
            vent(kald, holdes);
        }
        kald.close();
    }

    private static void vent(HttpExchange kald, CountDownLatch holdes) throws IOException {
        kald.getResponseBody().flush();
        try {
            if (holdes.await(1, TimeUnit.MINUTES)) {
                kald.getResponseBody().write('\n');
            }
        } catch (InterruptedException stoppet) {
            Thread.currentThread().interrupt();
        }
    }
}
