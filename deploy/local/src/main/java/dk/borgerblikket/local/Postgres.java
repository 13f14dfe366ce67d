package dk.borgerblikket.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The embedded PostgreSQL server with one database, and one role that owns it, per service. */
final class Postgres implements AutoCloseable {

    private static final String ROLE_EXISTS = "SELECT 1 FROM pg_roles WHERE rolname = ?";
    private static final String DATABASE_EXISTS = "SELECT 1 FROM pg_database WHERE datname = ?";

    /** Generous, since a server that was killed first reads its log again. */
    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** The folder that holds the database files below the folder of a run. */
    static Path files(Path data) {
        return data.resolve("postgres").resolve("data");
    }

    static Postgres start(Path data, String password) throws IOException, StartupFailure {
        var binaries = data.resolve("postgres").resolve("program");
        Files.createDirectories(binaries);
        Files.createDirectories(data.resolve("log"));
        var log = ProcessBuilder.Redirect.appendTo(
                data.resolve("log/postgres.log").toFile());
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(files(data))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    // The library trades durability for speed; here a write that was acknowledged must survive.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setPGStartupWait(START_WITHIN)
                    // The launcher decides the order in which things stop.
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
            return withDatabases(new Postgres(server, data), password);
        } catch (IOException | IllegalStateException | SQLException failure) {
            throw new StartupFailure(
                    "PostgreSQL kunne ikke starte: " + failure.getMessage() + "\nSe "
                            + data.resolve("log/postgres.log"),
                    failure);
        }
    }

    private static Postgres withDatabases(Postgres postgres, String password) throws IOException, SQLException {
        try {
            postgres.createDatabases(password);
            return postgres;
        } catch (SQLException failure) {
            postgres.close();
            throw failure;
        }
    }

    int port() {
        return server.getPort();
    }

    /** Completes when the server has ended, with what to tell about it. */
    CompletableFuture<String> onExit() throws IOException {
        var log = data.resolve("log/postgres.log");
        return pid().map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenApply(ended ->
                        "PostgreSQL stoppede uventet. De sidste linjer af %s:\n%s".formatted(log, LogTail.of(log)));
    }

    /** The server's own note of its process; empty when that has ended already. */
    private Optional<ProcessHandle> pid() throws IOException {
        try (var lines = Files.lines(files(data).resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        }
    }

    private void createDatabases(String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            for (var service : Service.values()) {
                var name = service.database();
                if (!exists(connection, ROLE_EXISTS, name)) {
                    execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
                }
                if (!exists(connection, DATABASE_EXISTS, name)) {
                    execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
                    execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
                }
            }
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** CREATE ROLE and CREATE DATABASE take no parameters; the texts are the launcher's own constants and keys. */
    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
