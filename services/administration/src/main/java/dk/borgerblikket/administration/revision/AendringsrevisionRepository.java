package dk.borgerblikket.administration.revision;

import dk.borgerblikket.administration.revision.Aendringsside.Linje;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;

/** Reads the log of changes for those who supervise. */
@Singleton
class AendringsrevisionRepository {

    /**
     * What has been changed of this authority's ($1, or anybody's) in the period ($2 to $3), of this kind ($4), by this employee
     * ($5), after the change $6? One row more than asked for tells whether there is another page. Served by
     * ix_aendringslog_kommune, or by ix_aendringslog_tid for all.
     */
    private static final String SIDE = """
            SELECT id, tid, hvem, hvad, noegle, foer::text AS foer, efter::text AS efter
            FROM aendringslog
            WHERE ($1::text IS NULL OR split_part(noegle, '/', 1) = $1::text) AND tid >= $2 AND tid < $3
                AND ($4::text IS NULL OR hvad = $4::text) AND ($5::text IS NULL OR hvem = $5::text)
                AND ($6::uuid IS NULL
                    OR (tid, id) < (SELECT sidste.tid, sidste.id FROM aendringslog sidste WHERE sidste.id = $6::uuid))
            ORDER BY tid DESC, id DESC
            LIMIT $7::int + 1
            """;

    private final Pool pool;

    AendringsrevisionRepository(Pool pool) {
        this.pool = pool;
    }

    /** A page; one row more than asked for when there is another page. */
    Uni<List<Linje>> side(Aendringsfilter filter) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.tuple()
                        .addString(filter.cvr().map(Cvr::cifre).orElse(null))
                        .addValue(filter.fra().atOffset(ZoneOffset.UTC))
                        .addValue(filter.til().atOffset(ZoneOffset.UTC))
                        .addString(filter.emne().map(Enum::name).orElse(null))
                        .addString(filter.hvem().orElse(null))
                        .addValue(filter.efter().orElse(null))
                        .addInteger(filter.antal()))
                .map(raekker ->
                        raekker.stream().map(AendringsrevisionRepository::linje).toList());
    }

    private static Linje linje(Row r) {
        return new Linje(
                r.getUUID("id"),
                r.getOffsetDateTime("tid").toInstant(),
                r.getString("hvem"),
                r.getString("hvad"),
                r.getString("noegle"),
                r.getString("foer"),
                r.getString("efter"));
    }
}
