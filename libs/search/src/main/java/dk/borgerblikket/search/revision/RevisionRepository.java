package dk.borgerblikket.search.revision;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.search.revision.RevisionSvar.Opslag;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the log for those who supervise. */
@Singleton
class RevisionRepository {

    /**
     * What has been looked at of this authority's ($1) in the period ($2 to $3), by this employee ($4 or anybody) for this
     * purpose ($5 or any)? One row more than asked for tells whether there is another page. Served by laeselog_kommune.
     */
    private static final String SIDE = """
            SELECT id, tidspunkt, korrelation, handling, coalesce(laeser_cvr, cvr) AS laeser, it_system, medarbejder, formaal,
                kriterier, antal, objekter, udfald
            FROM laeselog
            WHERE cvr = $1 AND tidspunkt >= $2 AND tidspunkt < $3
                AND ($4::bytea IS NULL OR medarbejder = $4::bytea) AND ($5::text IS NULL OR formaal = $5::text)
                AND (tidspunkt, id) < ($6, $7)
            ORDER BY tidspunkt DESC, id DESC
            LIMIT $8::int + 1
            """;

    private final Pool pool;
    private final CprNoegle noegle;

    RevisionRepository(Pool pool, CprNoegle noegle) {
        this.pool = pool;
        this.noegle = noegle;
    }

    /** A page; one row more than asked for when there is another page. */
    Uni<List<Opslag>> side(Revisionssoegning soegning) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.tuple()
                        .addString(soegning.cvr().cifre())
                        .addValue(soegning.fra().atOffset(ZoneOffset.UTC))
                        .addValue(soegning.til().atOffset(ZoneOffset.UTC))
                        .addValue(medarbejder(soegning))
                        .addString(soegning.formaal().orElse(null))
                        .addValue(soegning.efter().tidspunkt().atOffset(ZoneOffset.UTC))
                        .addUUID(soegning.efter().objekt())
                        .addInteger(soegning.antal()))
                .map(raekker -> raekker.stream().map(RevisionRepository::opslag).toList());
    }

    /** As the log names an employee of the authority. */
    private @Nullable Buffer medarbejder(Revisionssoegning soegning) {
        return soegning.medarbejder()
                .map(id -> Buffer.buffer(
                        noegle.noegle("medarbejder:" + soegning.cvr().cifre() + "/" + id)))
                .orElse(null);
    }

    private static Opslag opslag(Row r) {
        var medarbejder = r.getBuffer("medarbejder");
        return new Opslag(
                r.getUUID("id"),
                r.getOffsetDateTime("tidspunkt").toInstant(),
                r.getString("korrelation"),
                r.getString("handling"),
                new Cvr(r.getString("laeser")),
                r.getUUID("it_system"),
                medarbejder == null ? null : CprNoegle.tekst(medarbejder.getBytes()),
                r.getString("formaal"),
                List.of(r.getArrayOfStrings("kriterier")),
                r.getLong("antal"),
                List.of(r.getArrayOfUUIDs("objekter")),
                r.getString("udfald"));
    }
}
