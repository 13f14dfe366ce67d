package dk.borgerblikket.gateway.efterregning;

import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Counts the access rows. */
@ApplicationScoped
class EfterregningRepository {

    /**
     * How many call events of the month are still here? Reads the outbox, which is short unless reporting has been away.
     */
    private static final String VENTENDE = """
            SELECT count(*) AS ventende FROM kald_udbakke WHERE tidspunkt >= $1 AND tidspunkt < $2
            """;

    /**
     * What did the overviews of the month show, of which municipality? A place that the citizen lives in counts without
     * data when nothing of it was shown, and the unknown place when nothing was shown at all. Served by the primary key,
     * whose UUIDs (version 7) tell when a row was written; the exact limits are those of the answer's own moment.
     */
    private static final String KALD_I_MAANEDEN = """
            WITH overblik AS (
                SELECT bopaelskommune, vist,
                    NOT EXISTS (SELECT FROM jsonb_each_text(kilder) AS kilde WHERE kilde.value <> 'OK') AS komplet
                FROM opslag
                WHERE art = 'OVERBLIK' AND id >= $3 AND id < $4 AND tidspunkt >= $1 AND tidspunkt < $2
            ), kald AS (
                SELECT fra.key AS kommune,
                    jsonb_array_length(fra.value -> 'sager') > 0 AS sager,
                    jsonb_array_length(fra.value -> 'bevillinger') > 0 AS ydelser,
                    false AS teknisk_fejl
                FROM overblik, jsonb_each(vist) AS fra
                UNION ALL
                SELECT bopaelskommune, false, false, NOT komplet
                FROM overblik
                WHERE CASE WHEN bopaelskommune IS NULL THEN vist = '{}' ELSE NOT jsonb_exists(vist, bopaelskommune) END
            )
            SELECT kommune,
                count(*) FILTER (WHERE sager OR ydelser) AS med_data,
                count(*) FILTER (WHERE NOT sager AND NOT ydelser AND NOT teknisk_fejl) AS uden_data,
                count(*) FILTER (WHERE teknisk_fejl) AS teknisk_fejl,
                count(*) FILTER (WHERE sager) AS sager_med,
                count(*) FILTER (WHERE NOT sager AND NOT teknisk_fejl) AS sager_uden,
                count(*) FILTER (WHERE ydelser) AS ydelser_med,
                count(*) FILTER (WHERE NOT ydelser AND NOT teknisk_fejl) AS ydelser_uden
            FROM kald
            GROUP BY kommune
            ORDER BY kommune
            """;

    /** How far the database's clock, which the ids are made by, may be from the gateway's. */
    private static final Duration URSKAEVHED = Duration.ofDays(1);

    private final Pool pool;

    EfterregningRepository(Pool pool) {
        this.pool = pool;
    }

    /** The month's calls. What waits is counted first, so that an event that is delivered meanwhile counts as waiting. */
    Uni<Maanedsoptaelling> optael(YearMonth maaned) {
        var fra = begyndelse(maaned);
        var til = begyndelse(maaned.plusMonths(1));
        return pool.preparedQuery(VENTENDE)
                .execute(Tuple.of(tid(fra), tid(til)))
                .map(raekker -> raekker.iterator().next().getLong("ventende"))
                .flatMap(ventende -> pool.preparedQuery(KALD_I_MAANEDEN)
                        .execute(Tuple.of(tid(fra), tid(til), id(fra.minus(URSKAEVHED)), id(til.plus(URSKAEVHED))))
                        .map(raekker -> new Maanedsoptaelling(ventende, kommuner(raekker))));
    }

    private static Instant begyndelse(YearMonth maaned) {
        return maaned.atDay(1).atStartOfDay(Dato.DANMARK).toInstant();
    }

    private static OffsetDateTime tid(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }

    /** The smallest UUID of version 7 of the moment (RFC 9562, 5.7). */
    private static UUID id(Instant tid) {
        return new UUID(tid.toEpochMilli() << 16, 0);
    }

    private static List<Maanedsoptaelling.Kommune> kommuner(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(r -> new Maanedsoptaelling.Kommune(
                        r.getString("kommune"),
                        r.getLong("med_data"),
                        r.getLong("uden_data"),
                        r.getLong("teknisk_fejl"),
                        r.getLong("sager_med"),
                        r.getLong("sager_uden"),
                        r.getLong("ydelser_med"),
                        r.getLong("ydelser_uden")))
                .toList();
    }
}
