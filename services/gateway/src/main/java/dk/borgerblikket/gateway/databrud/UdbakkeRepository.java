package dk.borgerblikket.gateway.databrud;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
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

/** The reports that wait for administration. */
@ApplicationScoped
class UdbakkeRepository {

    /** A report that waits. */
    record Ventende(UUID id, String besked) {}

    /** How it went. */
    enum Udfald {
        MODTAGET,
        /** Administration answered and did not take it; it will not do so in a moment either. */
        AFVIST
    }

    /**
     * The reports whose turn it is, and that no other copy of the gateway is delivering, locked until the transaction ends.
     * The table holds only what waits, which is next to nothing.
     */
    private static final String VENTENDE = """
            SELECT id, besked
            FROM databrud_udbakke
            WHERE tidligst <= now()
            ORDER BY tidligst, id
            LIMIT $1
            FOR UPDATE SKIP LOCKED
            """;

    /** Forgets what administration has taken over. Served by the primary key. */
    private static final String FJERN = "DELETE FROM databrud_udbakke WHERE id = $1";

    /** Lets what was refused wait, twice as long each time up to an hour. Served by the primary key. */
    private static final String UDSKYD = """
            UPDATE databrud_udbakke
            SET afvist = afvist + 1, tidligst = now() + make_interval(mins => least(60, 2 ^ least(afvist, 6))::int)
            WHERE id = $1
            """;

    private final Pool pool;

    UdbakkeRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Hands over what waits, one after the other, and removes each that is taken over. When one fails, or the process dies,
     * that one and those not reached stay; those handed over before it may be handed over again.
     *
     * @return how many were handed over or refused
     */
    Uni<Integer> aflever(int hoejst, Function<Ventende, Uni<Udfald>> aflever) {
        return pool.withTransaction(forbindelse -> forbindelse
                .preparedQuery(VENTENDE)
                .execute(Tuple.of(hoejst))
                .map(UdbakkeRepository::ventende)
                .flatMap(alle -> Multi.createFrom()
                        .iterable(alle)
                        .onItem()
                        .transformToUniAndConcatenate(
                                v -> aflever.apply(v).flatMap(udfald -> noter(forbindelse, v, udfald)))
                        .collect()
                        .asList()
                        .map(List::size)));
    }

    private static Uni<Integer> noter(SqlConnection forbindelse, Ventende ventende, Udfald udfald) {
        return forbindelse
                .preparedQuery(udfald == Udfald.MODTAGET ? FJERN : UDSKYD)
                .execute(Tuple.of(ventende.id()))
                .map(RowSet::rowCount);
    }

    private static List<Ventende> ventende(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(r -> new Ventende(
                        r.getUUID("id"), r.get(JsonObject.class, "besked").encode()))
                .toList();
    }
}
