package dk.borgerblikket.reporting.modtagere;

import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** The receivers, all found by the primary key. */
@Singleton
final class ModtagerRepository {

    private static final String ALLE = "SELECT email FROM modtager WHERE kommune = $1 ORDER BY email";

    private static final String FJERN_ANDRE = "DELETE FROM modtager WHERE kommune = $1 AND email <> ALL ($2)";

    private static final String TILFOEJ = """
            INSERT INTO modtager (kommune, email, tilfoejet_tid)
            SELECT $1, email, $3 FROM unnest($2::text[]) AS email
            ON CONFLICT DO NOTHING
            """;

    private final Pool pool;

    ModtagerRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<String>> hent(Cvr kommune) {
        return pool.preparedQuery(ALLE)
                .execute(Tuple.of(kommune.cifre()))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> raekke.getString("email"))
                        .toList());
    }

    Uni<Void> gem(Cvr kommune, List<String> adresser, Instant tid) {
        var alle = adresser.toArray(String[]::new);
        return pool.withTransaction(forbindelse -> forbindelse
                        .preparedQuery(FJERN_ANDRE)
                        .execute(Tuple.tuple().addString(kommune.cifre()).addArrayOfString(alle))
                        .chain(() -> forbindelse
                                .preparedQuery(TILFOEJ)
                                .execute(Tuple.tuple()
                                        .addString(kommune.cifre())
                                        .addArrayOfString(alle)
                                        .addOffsetDateTime(tid.atOffset(ZoneOffset.UTC)))))
                .replaceWithVoid();
    }
}
