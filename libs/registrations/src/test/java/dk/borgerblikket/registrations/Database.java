package dk.borgerblikket.registrations;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One server for all tests of the module, with the library's own migration applied. */
final class Database {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final EmbeddedPostgres SERVER = start();
    private static final Pool POOL = nyPool();

    private Database() {}

    static Pool pool() {
        return POOL;
    }

    static Registreringslager lager() {
        return new Registreringslager(POOL, Projektion.INGEN);
    }

    static <T> T vent(Uni<T> uni) {
        return uni.await().atMost(FRIST);
    }

    static long antal(String sql, UUID uuid) {
        return vent(POOL.preparedQuery(sql).execute(Tuple.of(uuid)))
                .iterator()
                .next()
                .getLong(0);
    }

    static String tekst(String sql, UUID uuid) {
        return vent(POOL.preparedQuery(sql).execute(Tuple.of(uuid)))
                .iterator()
                .next()
                .getString(0);
    }

    /** All rows, in all tables, that concern the object. */
    static long raekker(UUID uuid) {
        return List.of("objekt WHERE uuid", "registrering WHERE objekt", "part WHERE objekt", "fund WHERE objekt")
                .stream()
                .mapToLong(t -> antal("SELECT count(*) FROM " + t + " = $1", uuid))
                .sum();
    }

    /** Connections of its own, for a test that kills them. */
    static Pool nyPool() {
        return PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setPort(SERVER.getPort())
                        .setHost("localhost")
                        .setUser("postgres")
                        .setPassword("postgres")
                        .setDatabase("postgres")
                        .setCachePreparedStatements(true))
                .with(new PoolOptions().setMaxSize(16))
                .using(Vertx.vertx())
                .build();
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> luk(server)));
            try (var forbindelse = server.getPostgresDatabase().getConnection();
                    var statement = forbindelse.createStatement();
                    var filer = Files.list(Path.of(
                            Database.class.getResource("/db/registrations").toURI()))) {
                for (var fil : filer.sorted().toList()) {
                    statement.execute(Files.readString(fil));
                }
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void luk(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
