package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads a citizen's page in one statement. */
@ApplicationScoped
class BorgersagerRepository {

    /**
     * One case more than asked for tells whether there is another page. The documents lie in the row of the case that they go
     * with. Served by the primary key of borgersag, read backwards.
     */
    private static final String SIDE = """
            SELECT tidspunkt, sag, dokument, filer, dokumenter
            FROM borgersag
            WHERE noegle = $1 AND (tidspunkt, sag) < ($2, $3)
            ORDER BY tidspunkt DESC, sag DESC
            LIMIT $4::int + 1
            """;

    private final Pool pool;

    BorgersagerRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * A case and what goes with it, as they are stored.
     *
     * @param filer the documents
     * @param dokumenter the facts of each, in the same order
     */
    record Sag(Sidemaerke sted, String dokument, List<UUID> filer, List<String> dokumenter) {}

    /** A page; one case more than asked for when there is another page. */
    Uni<List<Sag>> side(byte[] noegle, Sidemaerke efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle), efter.tidspunkt().atOffset(ZoneOffset.UTC), efter.objekt(), antal))
                .map(raekker -> raekker.stream().map(BorgersagerRepository::sag).toList());
    }

    private static Sag sag(Row r) {
        var filer = r.getArrayOfUUIDs("filer");
        return new Sag(
                new Sidemaerke(r.getOffsetDateTime("tidspunkt").toInstant(), r.getUUID("sag")),
                r.getString("dokument"),
                filer == null ? List.of() : List.of(filer),
                filer == null ? List.of() : List.of(r.getArrayOfStrings("dokumenter")));
    }
}
