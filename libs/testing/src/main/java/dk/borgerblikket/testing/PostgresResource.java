package dk.borgerblikket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Starts an empty PostgreSQL for a test and points the service's datasource, reactive and JDBC, at it. It counts what it is
 * asked, for tests that create the extension {@code pg_stat_statements}.
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
                    .start();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
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
