package dk.borgerblikket.gateway.udbakke;

import dk.borgerblikket.gateway.udbakke.Haendelser.Haendelse;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The events that wait for reporting. */
@ApplicationScoped
class UdbakkeRepository {

    /**
     * The oldest events that no other copy of the gateway is delivering, locked until the transaction ends. Served by the
     * primary key, whose UUIDs (version 7) rise with time.
     */
    private static final String AELDSTE = """
            SELECT id, tidspunkt, kommuner
            FROM kald_udbakke
            ORDER BY id
            LIMIT $1
            FOR UPDATE SKIP LOCKED
            """;

    /** Forgets the events that reporting has taken over. Served by the primary key. */
    private static final String FJERN = "DELETE FROM kald_udbakke WHERE id = ANY($1)";

    private final Pool pool;

    UdbakkeRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Hands over the oldest events and removes them when that succeeds; when it fails, or the process dies, they stay.
     *
     * @param aflever called with at least one event
     * @return how many were handed over
     */
    Uni<Integer> aflever(int hoejst, Function<List<Haendelse>, Uni<Void>> aflever) {
        return pool.withTransaction(forbindelse -> forbindelse
                .preparedQuery(AELDSTE)
                .execute(Tuple.of(hoejst))
                .map(UdbakkeRepository::haendelser)
                .flatMap(haendelser -> haendelser.isEmpty()
                        ? Uni.createFrom().item(0)
                        : aflever.apply(haendelser).chain(() -> fjern(forbindelse, haendelser))));
    }

    private static Uni<Integer> fjern(SqlConnection forbindelse, List<Haendelse> haendelser) {
        var id = haendelser.stream().map(Haendelse::id).toArray(UUID[]::new);
        return forbindelse.preparedQuery(FJERN).execute(Tuple.of((Object) id)).map(RowSet::rowCount);
    }

    private static List<Haendelse> haendelser(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(r -> new Haendelse(
                        r.getUUID("id"),
                        r.getOffsetDateTime("tidspunkt").toInstant(),
                        r.get(JsonArray.class, "kommuner").encode()))
                .toList();
    }
}
