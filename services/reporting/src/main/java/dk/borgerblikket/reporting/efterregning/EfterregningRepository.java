package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Talraekke;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the counters and the calls they came from, and keeps what came of comparing them. */
@Singleton
final class EfterregningRepository {

    /** What the two countings of a month come to, in one statement, so that no delivery falls between them. */
    record Talt(Map<String, Kaldstal> rapporten, Map<String, Kaldstal> kaldene) {}

    /**
     * What do the counters of the month say, and what do the stored calls come to? The counters are served by {@code
     * maanedskald_pkey} in part, as a table of some thousand rows; the calls by {@code ix_haendelse_kommune_maaned}.
     */
    private static final String TALT_TO_GANGE = """
            SELECT true AS er_rapporten, kommune, med_data, uden_data, teknisk_fejl,
                sager_med, sager_uden, ydelser_med, ydelser_uden
            FROM maanedskald WHERE maaned = $1
            UNION ALL
            SELECT false, kommune,
                count(*) FILTER (WHERE sager OR ydelser),
                count(*) FILTER (WHERE NOT sager AND NOT ydelser AND NOT teknisk_fejl),
                count(*) FILTER (WHERE teknisk_fejl),
                count(*) FILTER (WHERE sager),
                count(*) FILTER (WHERE NOT sager AND NOT teknisk_fejl),
                count(*) FILTER (WHERE ydelser),
                count(*) FILTER (WHERE NOT ydelser AND NOT teknisk_fejl)
            FROM haendelse_kommune WHERE maaned = $1 GROUP BY kommune
            """;

    private static final String SKRIV = """
            INSERT INTO efterregning (maaned, tidspunkt, udfald, afvigelser) VALUES ($1, $2, $3, $4)
            """;

    /** What came of it last, the newest month first? Served by {@code ix_efterregning_maaned}. */
    private static final String NYESTE = """
            SELECT DISTINCT ON (maaned) maaned, tidspunkt, udfald, afvigelser
            FROM efterregning
            ORDER BY maaned DESC, id DESC
            LIMIT $1
            """;

    /** What came of counting this month last? Served by {@code ix_efterregning_maaned}. */
    private static final String SENESTE = """
            SELECT udfald FROM efterregning WHERE maaned = $1 ORDER BY id DESC LIMIT 1
            """;

    private final Pool pool;

    EfterregningRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Talt> talt(YearMonth maaned) {
        return pool.preparedQuery(TALT_TO_GANGE)
                .execute(Tuple.of(maaned.atDay(1)))
                .map(raekker -> {
                    var efterKilde = StreamSupport.stream(raekker.spliterator(), false)
                            .collect(Collectors.partitioningBy(
                                    raekke -> raekke.getBoolean("er_rapporten"),
                                    Collectors.toUnmodifiableMap(
                                            raekke -> raekke.getString("kommune"), Talraekke::af)));
                    return new Talt(efterKilde.get(true), efterKilde.get(false));
                });
    }

    Uni<Void> skriv(Efterregningsfund fund) {
        return pool.preparedQuery(SKRIV)
                .execute(Tuple.of(
                        YearMonth.parse(fund.maaned()).atDay(1),
                        fund.tidspunkt().atOffset(ZoneOffset.UTC),
                        fund.udfald().name(),
                        new JsonArray(fund.afvigelser().stream()
                                .map(JsonObject::mapFrom)
                                .toList())))
                .replaceWithVoid();
    }

    /** The last of each of the newest months. */
    Uni<List<Efterregningsfund>> nyeste(int maaneder) {
        return pool.preparedQuery(NYESTE)
                .execute(Tuple.of(maaneder))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(EfterregningRepository::fund)
                        .toList());
    }

    /** What came of it last; empty for a month that was never counted once more. */
    Uni<Optional<Udfald>> seneste(YearMonth maaned) {
        return pool.preparedQuery(SENESTE)
                .execute(Tuple.of(maaned.atDay(1)))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .findFirst()
                        .map(raekke -> Udfald.valueOf(raekke.getString("udfald"))));
    }

    private static Efterregningsfund fund(Row raekke) {
        return new Efterregningsfund(
                YearMonth.from(raekke.get(LocalDate.class, "maaned")).toString(),
                raekke.getOffsetDateTime("tidspunkt").toInstant(),
                Udfald.valueOf(raekke.getString("udfald")),
                raekke.get(JsonArray.class, "afvigelser").stream()
                        .map(a -> ((JsonObject) a).mapTo(Afvigelse.class))
                        .toList());
    }
}
