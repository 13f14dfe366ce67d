package dk.borgerblikket.reporting.national;

import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import dk.borgerblikket.reporting.kald.Talraekke;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the counters of every municipality. */
@Singleton
final class NationalRepository {

    /**
     * How often was each municipality called in the period? Reads the whole table, which has a row per municipality and
     * month: some 12,000 in ten years.
     */
    private static final String KALD_PR_KOMMUNE = """
            SELECT kommune,
                sum(med_data)::bigint AS med_data,
                sum(uden_data)::bigint AS uden_data,
                sum(teknisk_fejl)::bigint AS teknisk_fejl,
                sum(sager_med)::bigint AS sager_med,
                sum(sager_uden)::bigint AS sager_uden,
                sum(ydelser_med)::bigint AS ydelser_med,
                sum(ydelser_uden)::bigint AS ydelser_uden
            FROM maanedskald
            WHERE maaned BETWEEN $1 AND $2
            GROUP BY kommune
            """;

    private final Pool pool;

    NationalRepository(Pool pool) {
        this.pool = pool;
    }

    /** The places that were called; one without calls is left out. */
    Uni<Map<Opgoerelsessted, Kaldstal>> kald(Rapportperiode periode) {
        return pool.preparedQuery(KALD_PR_KOMMUNE)
                .execute(Tuple.of(periode.fra().atDay(1), periode.til().atDay(1)))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .collect(Collectors.toUnmodifiableMap(
                                raekke -> Opgoerelsessted.laes(raekke.getString("kommune"))
                                        .orElseThrow(),
                                Talraekke::af)));
    }
}
