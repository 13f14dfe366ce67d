package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a program of its own: what the user meets when things go wrong. */
class LauncherTest {

    private static final Duration READY_WITHIN = Duration.ofSeconds(180);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(40);
    private static final String NATIONAL = "99999999";
    private static final String AUTHORITY = "/administration/v1/kommuner/56565656";

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() throws IOException, StartupFailure {
        started.forEach(Process::destroyForcibly);
        new Leftovers(data()).end();
    }

    /** One long story, because every start costs seconds. */
    @Test
    void findsItsDataAgainCleansUpAfterItselfAndTellsOfAProcessThatDies() throws Exception {
        var first = launch("første", List.of());
        awaitReady(first);
        createAuthority();
        assertDurable();
        var orphans = Files.readAllLines(data().resolve("processer"));

        first.process().destroyForcibly().waitFor();
        assertThat(orphans)
                .hasSize(Service.values().length)
                .allSatisfy(pid -> assertThat(isAlive(pid)).isTrue());

        var second = launch("anden", List.of());
        awaitReady(second);
        assertThat(second.output()).contains("Ryddede op efter en kørsel, der blev afbrudt: 7 processer stoppet");
        assertThat(orphans).allSatisfy(pid -> assertThat(isAlive(pid)).isFalse());
        assertThat(authority().status()).isEqualTo(200);

        var meanwhile = launch("samtidig", List.of());
        assertThat(meanwhile.exitCode()).isEqualTo(1);
        assertThat(meanwhile.output()).contains("Systemet kører allerede");

        var lookup = Files.readAllLines(data().resolve("processer")).get(Service.LOOKUP.ordinal());
        ProcessHandle.of(Long.parseLong(lookup)).orElseThrow().destroyForcibly();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .contains("lookup stoppede uventet")
                .contains("log/lookup.log")
                .contains("Alt er stoppet.");
        assertNothingRuns();

        var third = launch("tredje", List.of("--fresh"));
        awaitReady(third);
        assertThat(authority().status()).isEqualTo(404);
        createAuthority();
        killPostgres();
        assertThat(third.exitCode()).isEqualTo(1);
        assertThat(third.output()).contains("PostgreSQL stoppede uventet").contains("Alt er stoppet.");
        assertNothingRuns();

        var fourth = launch("fjerde", List.of());
        awaitReady(fourth);
        assertThat(authority().status()).as("acknowledged before the crash").isEqualTo(200);
        fourth.process().destroy();
        assertThat(fourth.exitCode()).isEqualTo(143);
        assertThat(fourth.output()).contains("Alt er stoppet.");
        assertNothingRuns();
    }

    private void killPostgres() throws IOException {
        var pid = Files.readAllLines(Postgres.files(data()).resolve("postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    @Test
    void namesThePortThatIsTakenAndWhatItIsFor() throws Exception {
        try (var taken = new ServerSocket(ports.of(Service.REPORTING), 1, InetAddress.getLoopbackAddress())) {
            var refused = launch("optaget", List.of());

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output())
                    .contains("Port %d er optaget".formatted(taken.getLocalPort()))
                    .contains("reporting")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void refusesArgumentsItDoesNotKnow() throws Exception {
        var refused = launch("argument", List.of("--hurtigt"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("Ukendt argument: --hurtigt").doesNotContain("Exception");
    }

    /** A launcher that has been started, and the file that it writes to. */
    private record Launched(Process process, Path outputFile) {

        String output() throws IOException {
            return Files.readString(outputFile);
        }

        int exitCode() throws IOException, InterruptedException {
            assertThat(process.waitFor(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                    .as(output())
                    .isTrue();
            return process.exitValue();
        }
    }

    private Launched launch(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--rod",
                RunningSystem.ROOT.toString(),
                "--data",
                data().toString(),
                "--porte-fra",
                Integer.toString(ports.first()),
                "--uden-demo"));
        command.addAll(arguments);
        var output = folder.resolve(name + ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        started.add(process);
        return new Launched(process, output);
    }

    private void awaitReady(Launched launched) throws IOException {
        Eventually.see(
                READY_WITHIN, () -> isReady(launched) || !launched.process().isAlive(), ended -> ended);
        assertThat(isReady(launched)).as(launched.output()).isTrue();
    }

    private static boolean isReady(Launched launched) {
        try {
            return launched.output().contains("Stop med Ctrl-C");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void createAuthority() {
        Http.put(
                ports.address(Service.ADMINISTRATION),
                AUTHORITY,
                national(),
                "{\"navn\":\"Blivende Kommune\",\"tilslutning\":\"FORVENTET\"}");
        assertThat(authority().status()).isEqualTo(200);
    }

    private Http.Answer authority() {
        return Http.get(ports.address(Service.ADMINISTRATION), AUTHORITY, national());
    }

    private String national() {
        return new Tokens("http://localhost:" + ports.issuer())
                .hent("medarbejder", Map.of("cvr", NATIONAL, "roller", "national_admin"));
    }

    /** The server's own word for what it was started with. */
    private void assertDurable() throws IOException, SQLException {
        var port = Files.readAllLines(Postgres.files(data()).resolve("postmaster.pid"))
                .get(3);
        var address = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (var rows = statement.executeQuery("SHOW " + setting)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    private void assertNothingRuns() throws IOException {
        var marker = Leftovers.marker(data());
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(process -> process.info()
                        .commandLine()
                        .filter(c -> c.contains(marker))
                        .isPresent());
        // A server that was killed leaves its note behind, but not its process.
        var note = Postgres.files(data()).resolve("postmaster.pid");
        if (Files.exists(note)) {
            assertThat(isAlive(Files.readAllLines(note).getFirst().strip())).isFalse();
        }
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
