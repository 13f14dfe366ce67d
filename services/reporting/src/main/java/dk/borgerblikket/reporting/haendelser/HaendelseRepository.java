package dk.borgerblikket.reporting.haendelser;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The calls already counted, and the counters they were added to. */
@Singleton
final class HaendelseRepository {

    /**
     * Which of these calls are new, and what do they add to the months' counters? One statement, so that a call and its
     * count are stored together or not at all. The primary key of {@code haendelse} finds the known ones; that of
     * {@code maanedskald} finds the counters.
     *
     * <p>Two deliveries at once cannot deadlock: both take calls in order of id, and counters in order of key after all
     * their calls. Calls with data: cases or benefits. Calls without: neither, and no source failed.
     */
    private static final String TAEL_MED = """
            WITH nye AS (
                INSERT INTO haendelse (id, tidspunkt)
                SELECT id, tidspunkt FROM unnest($1::uuid[], $2::timestamptz[]) AS leveret (id, tidspunkt) ORDER BY id
                ON CONFLICT (id) DO NOTHING
                RETURNING id
            ), kald AS (
                INSERT INTO haendelse_kommune (haendelse_id, kommune, maaned, sager, ydelser, teknisk_fejl)
                SELECT id, kommune, maaned, sager, ydelser, teknisk_fejl
                FROM unnest($3::uuid[], $4::text[], $5::date[], $6::boolean[], $7::boolean[], $8::boolean[])
                    AS leveret (id, kommune, maaned, sager, ydelser, teknisk_fejl)
                JOIN nye USING (id)
                RETURNING kommune, maaned, sager, ydelser, teknisk_fejl
            )
            INSERT INTO maanedskald AS foer (kommune, maaned, med_data, uden_data, teknisk_fejl,
                sager_med, sager_uden, ydelser_med, ydelser_uden)
            SELECT kommune, maaned,
                count(*) FILTER (WHERE sager OR ydelser),
                count(*) FILTER (WHERE NOT sager AND NOT ydelser AND NOT teknisk_fejl),
                count(*) FILTER (WHERE teknisk_fejl),
                count(*) FILTER (WHERE sager),
                count(*) FILTER (WHERE NOT sager AND NOT teknisk_fejl),
                count(*) FILTER (WHERE ydelser),
                count(*) FILTER (WHERE NOT ydelser AND NOT teknisk_fejl)
            FROM kald GROUP BY kommune, maaned ORDER BY kommune, maaned
            ON CONFLICT (kommune, maaned) DO UPDATE SET
                med_data = foer.med_data + excluded.med_data,
                uden_data = foer.uden_data + excluded.uden_data,
                teknisk_fejl = foer.teknisk_fejl + excluded.teknisk_fejl,
                sager_med = foer.sager_med + excluded.sager_med,
                sager_uden = foer.sager_uden + excluded.sager_uden,
                ydelser_med = foer.ydelser_med + excluded.ydelser_med,
                ydelser_uden = foer.ydelser_uden + excluded.ydelser_uden
            """;

    private final Pool pool;

    HaendelseRepository(Pool pool) {
        this.pool = pool;
    }

    /** @param haendelser no id twice */
    Uni<Void> taelMed(List<Haendelse> haendelser) {
        return pool.preparedQuery(TAEL_MED).execute(parametre(haendelser)).replaceWithVoid();
    }

    private static Tuple parametre(List<Haendelse> haendelser) {
        var raekker = haendelser.stream()
                .flatMap(haendelse -> haendelse.kommuner().stream().map(kommune -> new Raekke(haendelse, kommune)))
                .toList();
        return Tuple.tuple()
                .addArrayOfUUID(haendelser.stream().map(Haendelse::id).toArray(UUID[]::new))
                .addArrayOfOffsetDateTime(haendelser.stream()
                        .map(haendelse -> haendelse.tidspunkt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfUUID(
                        raekker.stream().map(raekke -> raekke.haendelse.id()).toArray(UUID[]::new))
                .addArrayOfString(raekker.stream()
                        .map(raekke -> raekke.kommune.sted().tekst())
                        .toArray(String[]::new))
                .addArrayOfLocalDate(raekker.stream()
                        .map(raekke -> raekke.haendelse.maaned().atDay(1))
                        .toArray(LocalDate[]::new))
                .addArrayOfBoolean(
                        raekker.stream().map(raekke -> raekke.kommune.sager()).toArray(Boolean[]::new))
                .addArrayOfBoolean(
                        raekker.stream().map(raekke -> raekke.kommune.ydelser()).toArray(Boolean[]::new))
                .addArrayOfBoolean(raekker.stream()
                        .map(raekke -> raekke.kommune.tekniskFejl())
                        .toArray(Boolean[]::new));
    }

    private record Raekke(Haendelse haendelse, Haendelse.Kommunekald kommune) {}
}
