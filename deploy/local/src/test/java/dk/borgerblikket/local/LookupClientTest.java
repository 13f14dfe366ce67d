package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.lookupclient.Status.Tilstand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published client against a lookup of its own that is stopped and started while it follows. */
@ExtendWith(RunningSystem.class)
class LookupClientTest {

    private static final Path DATA = RunningSystem.ROOT.resolve("deploy/local/target/opslagskopi");
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final String NUMBER = "32.24.04";

    /** In no release of the demo data, and before them all, so that it is in nobody's way. */
    private static final String NEW_NUMBER = "99.99.98";

    private final LocalSystem system;
    private final Ports ports;
    private final int port;

    LookupClientTest(LocalSystem system) {
        this.system = system;
        this.ports = new Ports(system.address(Service.GATEWAY).getPort());
        this.port = ports.first() + Service.values().length;
    }

    @Test
    void answersAreThoseFromBeforeWhileTheServiceIsStoppedAndCurrentWhenItIsBack() throws Exception {
        var copy = startCopy();
        try (var client = Opslagsklient.byg(URI.create("http://localhost:" + port), this::token)
                .interval(Duration.ofMillis(200))
                .frist(Duration.ofSeconds(2))
                .start()) {
            assertThat(client.ventTilKlar(WITHIN)).isTrue();
            var title = client.findKlasse(NUMBER, TODAY).map(Klasse::titel);
            assertThat(title).isPresent();
            assertThat(title).isEqualTo(titleFromService());
            assertThat(client.findKlasse(NEW_NUMBER, TODAY)).isEmpty();

            stop(copy);
            assertThat(Eventually.see(WITHIN, client::status, status -> status.tilstand() == Tilstand.BAGUD)
                            .tilstand())
                    .isEqualTo(Tilstand.BAGUD);
            assertThat(client.findKlasse(NUMBER, TODAY).map(Klasse::titel)).isEqualTo(title);
            var age = client.alder().orElseThrow();
            releaseElsewhere();
            assertThat(client.findKlasse(NEW_NUMBER, TODAY)).isEmpty();
            assertThat(client.alder().orElseThrow()).isGreaterThan(age);

            copy = startCopy();
            var found = Eventually.see(WITHIN, () -> client.findKlasse(NEW_NUMBER, TODAY), Optional::isPresent);
            assertThat(found.orElseThrow().titel()).isEqualTo("Kun til prøve");
            assertThat(client.status().tilstand()).isEqualTo(Tilstand.AKTUEL);
            assertThat(client.findKlasse(NUMBER, TODAY).map(Klasse::titel)).isEqualTo(title);
        } finally {
            stop(copy);
        }
    }

    /** One more copy of lookup on the same database: any number may run. */
    private ServiceProcess startCopy() throws IOException, StartupFailure {
        Files.createDirectories(DATA);
        var keys = new Keys(RunningSystem.ROOT.resolve("deploy/local/target/koersel/noegler"));
        var environment = new ServiceEnvironment(ports, system.postgresPort(), keys).of(Service.LOOKUP);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return ServiceProcess.start(
                Service.LOOKUP, new Settings(RunningSystem.ROOT, DATA, ports, false, false), environment);
    }

    private static void stop(ServiceProcess copy) throws Exception {
        copy.askToStop();
        copy.onExit().get(WITHIN.toSeconds(), TimeUnit.SECONDS);
    }

    private Optional<String> titleFromService() {
        var answer = Http.get(
                system.address(Service.LOOKUP), "/klassifikation/v1/klasser/" + NUMBER + "?dato=" + TODAY, token());
        return Optional.of(answer.json().path("titel").asText());
    }

    /** A release with one number, imported by the copy that is still there. */
    private void releaseElsewhere() throws Exception {
        var request = HttpRequest.newBuilder(system.address(Service.LOOKUP)
                        .resolve("/klassifikation/v1/kle/udgaver?udgivelsesdato=1999-02-01"))
                .header(
                        "Authorization",
                        "Bearer "
                                + system.tokens()
                                        .hent("medarbejder", Map.of("cvr", "99999999", "roller", "national_admin")))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(NEW_NUMBER + ";Kun til prøve"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private String token() {
        return system.tokens()
                .hent("system", Map.of("it_system", "ba537e12-8b0c-44b1-9de7-f75803a4e091", "cvr", "11111111"));
    }
}
