package dk.borgerblikket.search.indsigt;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.indsigt.IndsigtSvar.Indsigt;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Finds in the log what a citizen may be told. */
@Singleton
class IndsigtRepository {

    /**
     * Who has searched for this person ($1) or been given one of the person's objects, and may be told of by now ($2)? A search
     * that was refused has shown nothing. One row more than asked for tells whether there is another page. What is delayed is
     * left out before rows are counted, so that it shows in no page and no number. Served by laeselog_parter and
     * laeselog_objekter.
     */
    private static final String SIDE = """
            WITH egne AS MATERIALIZED (SELECT coalesce(array_agg(DISTINCT e.objekt), '{}') AS alle FROM (%s) AS e)
            SELECT l.id, l.tidspunkt, l.korrelation, l.handling, coalesce(l.laeser_cvr, l.cvr) AS myndighed, l.it_system,
                l.medarbejder IS NOT NULL AS medarbejder, l.formaal,
                (SELECT count(DISTINCT o) FROM unnest(l.objekter) AS o
                    WHERE o = ANY ((SELECT alle FROM egne)::uuid[]))::integer AS egne
            FROM laeselog l
            WHERE (l.parter && ARRAY[$1]::bytea[] OR l.objekter && (SELECT alle FROM egne)::uuid[])
                AND l.udfald <> 'AFVIST'
                AND l.tidspunkt <= $2::timestamptz - make_interval(days => l.forsinkelse_dage)
                AND (l.tidspunkt, l.id) < ($3, $4)
            ORDER BY l.tidspunkt DESC, l.id DESC
            LIMIT $5::int + 1
            """;

    private final Pool pool;
    private final String side;

    IndsigtRepository(Pool pool, Borgerobjekter objekter) {
        this.pool = pool;
        this.side = SIDE.formatted(objekter.sql());
    }

    /** A page; one row more than asked for when there is another page. */
    Uni<List<Indsigt>> side(byte[] noegle, Instant nu, Sidemaerke efter, int antal) {
        return pool.preparedQuery(side)
                .execute(Tuple.tuple()
                        .addValue(Buffer.buffer(noegle))
                        .addValue(nu.atOffset(ZoneOffset.UTC))
                        .addValue(efter.tidspunkt().atOffset(ZoneOffset.UTC))
                        .addUUID(efter.objekt())
                        .addInteger(antal))
                .map(raekker -> raekker.stream().map(IndsigtRepository::indsigt).toList());
    }

    private static Indsigt indsigt(Row r) {
        var id = r.getUUID("id");
        var tidspunkt = r.getOffsetDateTime("tidspunkt").toInstant();
        return new Indsigt(
                id,
                tidspunkt,
                r.getString("korrelation"),
                r.getString("handling"),
                new Cvr(r.getString("myndighed")),
                r.getUUID("it_system"),
                r.getBoolean("medarbejder"),
                r.getString("formaal"),
                r.getInteger("egne"),
                new Sidemaerke(tidspunkt, id).tekst());
    }
}
