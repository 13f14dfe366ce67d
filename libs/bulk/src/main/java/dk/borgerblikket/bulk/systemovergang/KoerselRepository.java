package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A removal that is being carried out. */
@Singleton
final class KoerselRepository {

    /** A removal that this copy of the service has taken on. */
    record Koersel(UUID id, Skriver skriver) {}

    /**
     * The next objects of one kind.
     *
     * @param valgte taken from the list
     * @param fjernes those of them that are as they were
     */
    record Bundt(String type, List<UUID> valgte, List<UUID> fjernes) {}

    /** Served by systemovergang_i_gang. */
    private static final String TAG = """
            UPDATE systemovergang
            SET holdes_til = clock_timestamp() + make_interval(secs => $1)
            WHERE id = (
                SELECT id FROM systemovergang
                WHERE bekraeftet IS NOT NULL AND afsluttet IS NULL AND (holdes_til IS NULL OR holdes_til < clock_timestamp())
                ORDER BY bekraeftet
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, it_system, cvr
            """;

    /** Served by the primary key. */
    private static final String NAESTE = """
            SELECT l.objekt,
                   o.tidspunkt <= coalesce(s.til_og_med, 'infinity') AND r.sts_tidspunkt = l.modtaget AS uaendret
            FROM systemovergang_objekt l
            JOIN systemovergang s ON s.id = l.systemovergang
            LEFT JOIN objekt o ON o.uuid = l.objekt
            LEFT JOIN registrering r ON r.objekt = l.objekt AND r.nummer = 1
            WHERE l.systemovergang = $1 AND l.objekttype = $2
            ORDER BY l.objekt
            LIMIT $3
            """;

    private static final String AENDREDE = """
            SELECT count(*)
            FROM systemovergang_objekt l
            JOIN systemovergang s ON s.id = l.systemovergang
            JOIN objekt o ON o.uuid = l.objekt
            JOIN registrering r ON r.objekt = l.objekt AND r.nummer = 1
            WHERE l.systemovergang = $1 AND l.objekttype = $2 AND l.objekt = ANY($3)
              AND (o.tidspunkt > coalesce(s.til_og_med, 'infinity') OR r.sts_tidspunkt <> l.modtaget)
            """;

    private static final String FREM = """
            WITH taget AS (
                DELETE FROM systemovergang_objekt
                WHERE systemovergang = $1 AND objekttype = $2 AND objekt = ANY($3)
                RETURNING objekt)
            UPDATE systemovergang
            SET fjernet = fjernet + $4, ladt = ladt + (SELECT count(*) FROM taget) - $4,
                senest = clock_timestamp(), holdes_til = clock_timestamp() + make_interval(secs => $5)
            WHERE id = $1
            """;

    private static final String AFSLUT = """
            UPDATE systemovergang SET afsluttet = clock_timestamp(), holdes_til = NULL
            WHERE id = $1 AND afsluttet IS NULL
              AND NOT EXISTS (SELECT FROM systemovergang_objekt l WHERE l.systemovergang = $1)
            """;

    private final Pool pool;

    KoerselRepository(Pool pool) {
        this.pool = pool;
    }

    /** Takes on a removal that is started and that nobody works on; null when there is none. */
    Uni<@Nullable Koersel> tag(double sekunder) {
        return pool.preparedQuery(TAG).execute(Tuple.of(sekunder)).map(raekker -> {
            if (raekker.size() == 0) {
                return null;
            }
            var r = raekker.iterator().next();
            return new Koersel(r.getUUID("id"), new Skriver(r.getUUID("it_system"), new Cvr(r.getString("cvr"))));
        });
    }

    /** The next objects of a kind; an empty batch when none are left. */
    Uni<Bundt> naeste(UUID id, String type, int hoejst) {
        return pool.preparedQuery(NAESTE).execute(Tuple.of(id, type, hoejst)).map(raekker -> {
            var valgte = new ArrayList<UUID>();
            var fjernes = new ArrayList<UUID>();
            for (var r : raekker) {
                valgte.add(r.getUUID("objekt"));
                if (Boolean.TRUE.equals(r.getBoolean("uaendret"))) {
                    fjernes.add(r.getUUID("objekt"));
                }
            }
            return new Bundt(type, valgte, fjernes);
        });
    }

    /** How many of the objects are not those that were counted; asked while they are locked. */
    static Uni<Long> aendrede(SqlConnection forbindelse, UUID id, Bundt bundt) {
        return forbindelse
                .preparedQuery(AENDREDE)
                .execute(Tuple.of(id, bundt.type(), bundt.fjernes().toArray(UUID[]::new)))
                .map(raekker -> raekker.iterator().next().getLong(0));
    }

    /** Takes the objects off the list and counts them. */
    static Uni<Void> frem(
            SqlConnection forbindelse, UUID id, Bundt bundt, List<UnikRetur> resultater, double sekunder) {
        var fjernet =
                resultater.stream().filter(r -> r.statusKode() == Statuskode.OK).count();
        return forbindelse
                .preparedQuery(FREM)
                .execute(Tuple.of(id, bundt.type(), bundt.valgte().toArray(UUID[]::new), fjernet, sekunder))
                .replaceWithVoid();
    }

    Uni<Void> afslut(UUID id) {
        return pool.preparedQuery(AFSLUT).execute(Tuple.of(id)).replaceWithVoid();
    }
}
