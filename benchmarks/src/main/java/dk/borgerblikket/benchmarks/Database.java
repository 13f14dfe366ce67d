package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A durable PostgreSQL of its own, with the means to see what a service asks it. */
final class Database implements AutoCloseable {

    /** What a value that is not there is told as. */
    static final String NULL = "null";

    private static final Pattern UDFOERT = Pattern.compile("execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = ('(?:[^']++|'')*+'|NULL)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmbeddedPostgres server;
    private final Path data;

    private Database(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    static Database start(Path mappe) throws IOException {
        var data = mappe.resolve("data");
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(mappe.toFile())
                .setPGStartupWait(Duration.ofSeconds(120))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgres.log")
                .start();
        var database = new Database(server, data);
        database.udfoer("CREATE EXTENSION pg_stat_statements");
        return database;
    }

    int port() {
        return server.getPort();
    }

    long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    Connection forbind() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port() + "/postgres?user=postgres");
    }

    void udfoer(String... kommandoer) {
        try (var forbindelse = forbind();
                var statement = forbindelse.createStatement()) {
            for (var kommando : kommandoer) {
                statement.execute(kommando);
            }
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    /** The rows of an answer, every value as text; {@link #NULL} for none. */
    List<List<String>> spoerg(String sql) {
        try (var forbindelse = forbind();
                var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(sql)) {
            var raekker = new ArrayList<List<String>>();
            while (svar.next()) {
                var raekke = new ArrayList<String>();
                for (var i = 1; i <= svar.getMetaData().getColumnCount(); i++) {
                    raekke.add(Objects.requireNonNullElse(svar.getString(i), NULL));
                }
                raekker.add(raekke);
            }
            return raekker;
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    String vaerdi(String sql) {
        return spoerg(sql).getFirst().getFirst();
    }

    /**
     * A statement as a service sent it.
     *
     * @param parametre as SQL literals
     */
    record Saetning(String sql, List<String> parametre) {}

    /** What a service asks while the work is done: the very texts, with the parameters they came with. */
    List<Saetning> aflyt(Runnable arbejde) {
        try {
            var log = data.resolve("log/postgres.json");
            udfoer("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()");
            Thread.sleep(500);
            var foer = Files.size(log);
            arbejde.run();
            udfoer("ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
            Thread.sleep(500);
            var resultat = new ArrayList<Saetning>();
            try (var fil = Files.newInputStream(log);
                    var linjer = new BufferedReader(new InputStreamReader(fil, StandardCharsets.UTF_8))) {
                fil.skipNBytes(foer);
                for (var linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
                    laes(linje, resultat);
                }
            }
            return resultat;
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }

    private static void laes(String linje, List<Saetning> resultat) throws IOException {
        var post = JSON.readTree(linje);
        var udfoert = UDFOERT.matcher(post.path("message").asText());
        if (!udfoert.matches() || post.path("application_name").asText().startsWith("PostgreSQL JDBC")) {
            return;
        }
        var parametre = new ArrayList<String>();
        var fundet = PARAMETER.matcher(post.path("detail").asText());
        while (fundet.find()) {
            parametre.add(fundet.group(1));
        }
        resultat.add(new Saetning(udfoert.group(1).strip(), parametre));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
