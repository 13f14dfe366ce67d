package dk.borgerblikket.benchmarks;

import com.sun.net.httpserver.HttpServer;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.Udsteder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service as a process of its own, with a real issuer and an administration that answers one thing. */
final class Tjeneste implements AutoCloseable {

    static final String CVR = "11111111";
    private static final String NATIONAL_CVR = "99999999";
    static final String SYSTEM = "ba537e12-8b0c-44b1-9de7-f75803a4e091";

    /** The key that stands for citizens; the load knows it, as it must make the same rows. */
    static final byte[] CPR_NOEGLE = "32 bytes, kun til maaling herhen".getBytes(StandardCharsets.UTF_8);

    /** Of the JVM, where nothing else is measured. */
    static final List<String> FLAG = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private static final Duration KLAR_INDEN = Duration.ofSeconds(180);
    private static final String OPSAETNING = """
            {"kommuner": [{"cvr": "%s", "navn": "Korsbæk Kommune", "tilsluttet": true, "konfigurationsversion": 0,
                           "linjer": [], "aftaler": [{"itSystem": "%s", "godkendt": true,
                           "gyldigFra": "2020-01-01T00:00:00Z", "gyldigTil": null}]}],
             "nationalt": {"aldrigAaben": [], "byggesager": [], "bevillingUdenUdbetaling": false}}
            """.formatted(CVR, SYSTEM);

    private final Udsteder udsteder;
    private final HttpServer administration;
    private final Process proces;
    private final int port;

    private Tjeneste(Udsteder udsteder, HttpServer administration, Process proces, int port) {
        this.udsteder = udsteder;
        this.administration = administration;
        this.proces = proces;
        this.port = port;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param modul folder of the service
     * @param flag of the JVM
     */
    static Tjeneste start(String modul, Path rod, Path mappe, Database database, List<String> flag) throws IOException {
        return start(modul, rod, mappe, new Sted(database, "postgres", Udsteder.start(0), Map.of()), flag);
    }

    /**
     * What a service runs on.
     *
     * @param navn of its database
     * @param udsteder of all tokens; closed with the service
     * @param miljoe further environment variables
     */
    record Sted(Database database, String navn, Udsteder udsteder, Map<String, String> miljoe) {}

    /** As {@link #start(String, Path, Path, Database, List)}, beside other services. */
    static Tjeneste start(String modul, Path rod, Path mappe, Sted paa, List<String> flag) throws IOException {
        var udsteder = paa.udsteder();
        var administration = administration();
        var port = ledigPort();
        var kommando = new ArrayList<String>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kommando.addAll(flag);
        kommando.add("-jar");
        kommando.add(rod.resolve("services/" + modul + "/target/quarkus-app/quarkus-run.jar")
                .toString());
        var log = mappe.resolve(modul + ".log");
        var bygger = new ProcessBuilder(kommando)
                .directory(mappe.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var sted = "localhost:" + paa.database().port() + "/" + paa.navn();
        bygger.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_PROFILE", "lokal"),
                        Map.entry("QUARKUS_HTTP_HOST", "localhost"),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + sted),
                        Map.entry("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + sted),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                        Map.entry("BORGERBLIKKET_UDSTEDER_BORGER", udsteder.adresse() + "/borger"),
                        Map.entry("BORGERBLIKKET_UDSTEDER_MEDARBEJDER", udsteder.adresse() + "/medarbejder"),
                        Map.entry("BORGERBLIKKET_UDSTEDER_SYSTEM", udsteder.adresse() + "/system"),
                        Map.entry("BORGERBLIKKET_TJENESTE_HEMMELIGHED", "maaling"),
                        Map.entry(
                                "BORGERBLIKKET_CPR_NOEGLE", Base64.getEncoder().encodeToString(CPR_NOEGLE)),
                        Map.entry(
                                "QUARKUS_REST_CLIENT_ADMINISTRATION_URL",
                                "http://localhost:"
                                        + administration.getAddress().getPort())));
        bygger.environment().putAll(paa.miljoe());
        var proces = bygger.start();
        // Whoever interrupts a measurement leaves no service behind.
        Runtime.getRuntime().addShutdownHook(new Thread(proces::destroy));
        var tjeneste = new Tjeneste(udsteder, administration, proces, port);
        tjeneste.ventPaaKlar(log);
        return tjeneste;
    }

    private static HttpServer administration() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", kald -> {
            var svar = OPSAETNING.getBytes(StandardCharsets.UTF_8);
            kald.getResponseHeaders().set("Content-Type", "application/json");
            kald.getResponseHeaders().set("ETag", "\"1\"");
            kald.sendResponseHeaders(200, svar.length);
            kald.getResponseBody().write(svar);
            kald.close();
        });
        server.start();
        return server;
    }

    private static int ledigPort() throws IOException {
        try (var proeve = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proeve.getLocalPort();
        }
    }

    private void ventPaaKlar(Path log) throws IOException {
        var senest = Instant.now().plus(KLAR_INDEN);
        while (true) {
            try (var klient = new Klient(port)) {
                if (klient.hent("/q/health/ready", "").status() == 200) {
                    return;
                }
            } catch (IOException endnuIkke) {
                // The port is not open yet.
            }
            if (!proces.isAlive() || Instant.now().isAfter(senest)) {
                close();
                throw new IllegalStateException(
                        log.getFileName() + ": tjenesten startede ikke:\n" + Files.readString(log));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException afbrudt) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(afbrudt);
            }
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return proces.pid();
    }

    /** Sends one batch as any sender would; fails unless all of it is stored. */
    void importer(Indeks indeks, List<Post> poster) {
        try (var klient = new Klient(port)) {
            var svar = klient.post(indeks.importer(), systemtoken(), indeks.besked(poster));
            if (svar.status() != 200 || svar.tekst().matches("(?s).*\"StatusKode\":(?!20).*")) {
                throw new IllegalStateException("importer svarede " + svar.status() + ": " + svar.tekst());
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    String borgertoken(String cpr) {
        return new Tokens(udsteder.adresse()).hent("borger", Map.of("cpr", cpr));
    }

    /** Of the authority that delivers KLE. */
    String nationaltoken() {
        return new Tokens(udsteder.adresse())
                .hent("medarbejder", Map.of("cvr", NATIONAL_CVR, "roller", "national_admin"));
    }

    /** Of an employee of the municipality. */
    String medarbejdertoken(String roller) {
        return new Tokens(udsteder.adresse()).hent("medarbejder", Map.of("cvr", CVR, "roller", roller));
    }

    String systemtoken() {
        return new Tokens(udsteder.adresse()).hent("system", Map.of("it_system", SYSTEM, "cvr", CVR));
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(15, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException afbrudt) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        administration.stop(0);
        udsteder.close();
    }
}
