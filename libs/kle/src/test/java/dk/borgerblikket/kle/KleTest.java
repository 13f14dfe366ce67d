package dk.borgerblikket.kle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KleTest {

    private static final String EN_KLASSE = """
            {"klasser": [{"uuid": "5c0f2c1e-0000-4000-8000-000000000027", "ejer": "99999999", "perioder": [
              {"nummer": "27.35.04", "titel": "Social service", "fra": null, "til": null}]}]}""";

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile String klasser = "{\"klasser\": []}";
    private volatile String aendringer = "{\"aendringer\": [], \"naeste\": \"a\"}";
    private HttpServer server;
    private Kle kle;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", kald -> {
            tokens.add(kald.getRequestHeaders().getFirst("Authorization"));
            var svar = kald.getRequestURI().getPath().endsWith("/aendringer") ? aendringer : klasser;
            var bytes = svar.getBytes(StandardCharsets.UTF_8);
            kald.sendResponseHeaders(200, bytes.length);
            kald.getResponseBody().write(bytes);
            kald.close();
        });
        server.start();
        kle = new Kle(
                new Indstillinger(
                        URI.create("http://localhost:" + server.getAddress().getPort())),
                new Udsteder(),
                "99999999");
        kle.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        kle.stop();
        server.stop(0);
    }

    /** No class at all cannot be told from a failed import: whoever took it for KLE would find every number unknown. */
    @Test
    void enTomKlassifikationErSomIngen() throws Exception {
        afvent(4);
        assertThat(kle.nu()).isEmpty();

        klasser = EN_KLASSE;
        aendringer = "{\"aendringer\": [{\"objekt\": \"5c0f2c1e-0000-4000-8000-000000000027\", \"art\": \"Klasse\","
                + " \"ejer\": \"99999999\"}], \"naeste\": \"b\"}";
        afvent(8);
        assertThat(kle.nu().orElseThrow().findKlasse("27.35.04", LocalDate.parse("2026-01-01")))
                .isPresent();
    }

    @Test
    void derSpoergesMedTjenestensEgetToken() throws Exception {
        afvent(3);
        assertThat(tokens).containsOnly("Bearer eget-token");
    }

    private void afvent(int spoergsmaal) throws InterruptedException {
        var maal = tokens.size() + spoergsmaal;
        var frist = Instant.now().plusSeconds(15);
        while (tokens.size() < maal) {
            assertThat(Instant.now()).isBefore(frist);
            Thread.sleep(10);
        }
    }

    private record Indstillinger(URI url) implements Opslagskonfiguration {
        @Override
        public Duration interval() {
            return Duration.ofMillis(10);
        }

        @Override
        public Optional<Path> oejebliksbillede() {
            return Optional.empty();
        }
    }

    private static final class Udsteder implements OidcClient {
        @Override
        public Uni<Tokens> getTokens(Map<String, String> grant) {
            return Uni.createFrom()
                    .item(new Tokens("eget-token", Long.MAX_VALUE, Duration.ZERO, null, null, null, "klient"));
        }

        @Override
        public Uni<Tokens> refreshTokens(String token, Map<String, String> grant) {
            return getTokens(grant);
        }

        @Override
        public Uni<Boolean> revokeAccessToken(String token, Map<String, String> grant) {
            return Uni.createFrom().item(true);
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
