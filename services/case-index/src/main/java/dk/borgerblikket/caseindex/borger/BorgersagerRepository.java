package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads a citizen's page in one statement. */
@ApplicationScoped
class BorgersagerRepository {

    /**
     * One case more than asked for tells whether there is another page; the documents are those of the page. A
     * document comes only with a case of its own authority: anybody may write anybody's UUID into a journal post. Served by
     * the primary key of borgersag (read backwards), then by that of visning: OFFSET keeps the planner from reading all of it.
     */
    private static final String SIDE = """
            WITH side AS MATERIALIZED (
                SELECT tidspunkt, sag, ejer_cvr, dokument, filer
                FROM borgersag
                WHERE noegle = $1 AND (tidspunkt, sag) < ($2, $3)
                ORDER BY tidspunkt DESC, sag DESC
                LIMIT $4::int + 1),
            filer AS (
                SELECT DISTINCT f.til, s.ejer_cvr
                FROM (SELECT filer, ejer_cvr FROM side ORDER BY tidspunkt DESC, sag DESC LIMIT $4::int) AS s,
                     unnest(s.filer) AS f (til))
            SELECT true AS er_sag, tidspunkt, sag AS uuid, dokument
            FROM side
            UNION ALL
            SELECT false, NULL, v.objekt, v.dokument
            FROM filer f CROSS JOIN LATERAL (
                SELECT objekt, dokument
                FROM visning
                WHERE objekt = f.til AND objekttype = 'Dokument' AND ejer_cvr = f.ejer_cvr
                OFFSET 0) AS v
            ORDER BY 1 DESC, 2 DESC, 3 DESC
            """;

    private final Pool pool;

    BorgersagerRepository(Pool pool) {
        this.pool = pool;
    }

    /** A page of stored documents. {@code sager} holds one more than asked for when there is another page. */
    record Raekker(List<Sag> sager, List<String> dokumenter) {
        record Sag(Sidemaerke sted, String dokument) {}
    }

    Uni<Raekker> side(byte[] noegle, Sidemaerke efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle), efter.tidspunkt().atOffset(ZoneOffset.UTC), efter.objekt(), antal))
                .map(raekker -> {
                    var sager = new ArrayList<Raekker.Sag>();
                    var dokumenter = new ArrayList<String>();
                    for (var r : raekker) {
                        if (r.getBoolean("er_sag")) {
                            var sted = new Sidemaerke(
                                    r.getOffsetDateTime("tidspunkt").toInstant(), r.getUUID("uuid"));
                            sager.add(new Raekker.Sag(sted, r.getString("dokument")));
                        } else {
                            dokumenter.add(r.getString("dokument"));
                        }
                    }
                    return new Raekker(sager, dokumenter);
                });
    }
}
