package dk.borgerblikket.reporting.arkiv;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Maanedskald;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The frozen reports, all found by their unique key. */
@Singleton
public class ArkivRepository {

    /**
     * Freezes a report and puts it on its way to everybody who receives it, in one statement: a report that exists is on
     * its way. A version that exists already, since another copy of this service was first, is left as it is.
     */
    private static final String FRYS = """
            WITH ny AS (
                INSERT INTO maanedsrapport (kommune, maaned, version, aarsag, navn, tilsluttet, tal, dannet_tid)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (kommune, maaned, version) DO NOTHING
                RETURNING id
            ), paa_vej AS (
                INSERT INTO forsendelse (rapport, email, naeste_forsoeg)
                SELECT ny.id, modtager.email, $8 FROM ny, modtager WHERE modtager.kommune = $1
            )
            SELECT id FROM ny
            """;

    private static final String ALLE = """
            SELECT kommune, maaned, version, aarsag, navn, tilsluttet, tal, dannet_tid
            FROM maanedsrapport WHERE kommune = $1 ORDER BY maaned DESC, version DESC
            """;

    private static final String MAANEDENS = """
            SELECT kommune, maaned, version, aarsag, navn, tilsluttet, tal, dannet_tid
            FROM maanedsrapport WHERE kommune = $1 AND maaned = $2 ORDER BY version DESC
            """;

    /** Of which municipalities has the month's report been made? */
    private static final String DANNET = "SELECT kommune FROM maanedsrapport WHERE maaned = $1 AND version = 1";

    private final Pool pool;

    ArkivRepository(Pool pool) {
        this.pool = pool;
    }

    /** @return whether it was new */
    Uni<Boolean> frys(Maanedsrapport rapport) {
        return pool.preparedQuery(FRYS)
                .execute(Tuple.tuple()
                        .addString(rapport.kommune().cifre())
                        .addLocalDate(rapport.maaned().atDay(1))
                        .addInteger(rapport.version())
                        .addString(rapport.aarsag().orElse(null))
                        .addString(rapport.navn())
                        .addLocalDate(rapport.tilsluttet().orElse(null))
                        .addValue(json(rapport.tal()))
                        .addOffsetDateTime(rapport.dannet().atOffset(ZoneOffset.UTC)))
                .map(raekker -> raekker.size() > 0);
    }

    /** Every report of the municipality, the newest first. */
    Uni<List<Maanedsrapport>> alle(Cvr kommune) {
        return pool.preparedQuery(ALLE).execute(Tuple.of(kommune.cifre())).map(ArkivRepository::rapporter);
    }

    /** Every version of the month's report, the newest first. */
    Uni<List<Maanedsrapport>> versioner(Cvr kommune, YearMonth maaned) {
        return pool.preparedQuery(MAANEDENS)
                .execute(Tuple.of(kommune.cifre(), maaned.atDay(1)))
                .map(ArkivRepository::rapporter);
    }

    Uni<Set<Cvr>> dannet(YearMonth maaned) {
        return pool.preparedQuery(DANNET)
                .execute(Tuple.of(maaned.atDay(1)))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> new Cvr(raekke.getString("kommune")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Maanedsrapport> rapporter(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(ArkivRepository::rapport)
                .toList();
    }

    /** A row with all columns of {@code maanedsrapport} that say something. */
    public static Maanedsrapport rapport(Row raekke) {
        return new Maanedsrapport(
                new Cvr(raekke.getString("kommune")),
                YearMonth.from(raekke.get(LocalDate.class, "maaned")),
                raekke.getInteger("version"),
                Optional.ofNullable(raekke.getString("aarsag")),
                raekke.getString("navn"),
                Optional.ofNullable(raekke.get(LocalDate.class, "tilsluttet")),
                raekke.get(JsonArray.class, "tal").stream()
                        .map(JsonObject.class::cast)
                        .map(m -> new Maanedskald(
                                YearMonth.parse(m.getString("maaned")),
                                m.getJsonObject("tal").mapTo(Kaldstal.class)))
                        .toList(),
                raekke.getOffsetDateTime("dannet_tid").toInstant());
    }

    private static JsonArray json(List<Maanedskald> tal) {
        return new JsonArray(tal.stream()
                .map(m -> new JsonObject().put("maaned", m.maaned().toString()).put("tal", JsonObject.mapFrom(m.tal())))
                .toList());
    }
}
