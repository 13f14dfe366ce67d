package dk.borgerblikket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * Starts an empty PostgreSQL for a test and points the service's datasource, reactive and JDBC, at it. It counts what it is
 * asked, for tests that create the extension {@code pg_stat_statements}, and can keep its log for tests that set
 * {@code archive_command}; until one does, nothing is kept.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** System property with the JDBC address, for tests that look into the database from outside. */
    public static final String JDBC_URL = "borgerblikket.test.jdbc-url";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("archive_mode", "on")
                    .start();
            keepNoLog();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
        var sted = "localhost:" + postgres.getPort() + "/postgres";
        System.setProperty(JDBC_URL, "jdbc:postgresql://" + sted + "?user=postgres");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + sted,
                "quarkus.datasource.reactive.url",
                "postgresql://" + sted,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    /** Without a command the server keeps all of its log for want of one. On the command line, no test could change it. */
    private void keepNoLog() throws SQLException {
        try (var forbindelse = postgres.getPostgresDatabase().getConnection();
                var statement = forbindelse.createStatement()) {
            statement.execute("ALTER SYSTEM SET archive_command = 'true'");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
