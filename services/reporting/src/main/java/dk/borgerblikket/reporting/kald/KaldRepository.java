package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.reporting.Opgoerelsessted;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the counters. */
@Singleton
final class KaldRepository {

    /** In which months of the period was the municipality called, and how often? Served by {@code maanedskald_pkey}. */
    static final String KALD_I_PERIODEN = """
            SELECT maaned, med_data, uden_data, teknisk_fejl, sager_med, sager_uden, ydelser_med, ydelser_uden
            FROM maanedskald
            WHERE kommune = $1 AND maaned BETWEEN $2 AND $3
            ORDER BY maaned
            """;

    private final Pool pool;

    KaldRepository(Pool pool) {
        this.pool = pool;
    }

    /** The months with calls, oldest first; a month without calls is left out. */
    Uni<List<Maanedskald>> kald(Opgoerelsessted sted, Rapportperiode periode) {
        return pool.preparedQuery(KALD_I_PERIODEN)
                .execute(Tuple.of(
                        sted.tekst(), periode.fra().atDay(1), periode.til().atDay(1)))
                .map(KaldRepository::maaneder);
    }

    private static List<Maanedskald> maaneder(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(raekke -> new Maanedskald(YearMonth.from(raekke.getLocalDate("maaned")), Talraekke.af(raekke)))
                .toList();
    }
}
