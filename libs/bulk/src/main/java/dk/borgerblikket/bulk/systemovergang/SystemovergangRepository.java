package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The removals as they are previewed, started and told of. */
@Singleton
final class SystemovergangRepository {

    private static final String OPRET = """
            INSERT INTO systemovergang (id, it_system, cvr, til_og_med, kode) VALUES ($1, $2, $3, $4, $5)
            """;

    /** With the index's own query, served by its own index; then the primary keys. */
    private static final String UDVAELG = """
            INSERT INTO systemovergang_objekt (systemovergang, objekttype, objekt, modtaget)
            SELECT s.id, o.objekttype, o.uuid, r.sts_tidspunkt
            FROM systemovergang s
            CROSS JOIN LATERAL (%s) AS f
            JOIN objekt o ON o.uuid = f.objekt AND o.tidspunkt <= coalesce(s.til_og_med, 'infinity')
            JOIN registrering r ON r.objekt = o.uuid AND r.nummer = 1
            WHERE s.id = $1
            """;

    private static final String OVERSIGT = """
            WITH valgte AS (
                SELECT l.objekt, l.objekttype, o.tidspunkt
                FROM systemovergang_objekt l
                JOIN objekt o ON o.uuid = l.objekt
                WHERE l.systemovergang = $1
            )
            UPDATE systemovergang SET oversigt = jsonb_build_object(
                'objekter', (SELECT count(*) FROM valgte),
                'typer', (SELECT coalesce(jsonb_object_agg(t.objekttype, t.antal), '{}')
                          FROM (SELECT objekttype, count(*) AS antal FROM valgte GROUP BY objekttype) AS t),
                'hovedgrupper', (SELECT coalesce(jsonb_object_agg(g.gruppe, g.antal), '{}')
                                 FROM (SELECT coalesce(k.gruppe, 'ukendt') AS gruppe, count(DISTINCT v.objekt) AS antal
                                       FROM valgte v LEFT JOIN LATERAL (%s) AS k ON true
                                       GROUP BY 1) AS g),
                'aeldste', (SELECT to_char(min(tidspunkt) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM valgte),
                'nyeste', (SELECT to_char(max(tidspunkt) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM valgte),
                'henvistFraAndre', (SELECT count(*) FROM valgte v WHERE %s))
            WHERE id = $1
            """;

    private static final String HENT = """
            SELECT *, oversigt::text AS forhaandsvisning FROM systemovergang WHERE id = $1 AND it_system = $2 AND cvr = $3
            """;

    /** As the one above. */
    private static final String BEKRAEFT = """
            UPDATE systemovergang s
            SET bekraeftet = clock_timestamp(), nye = (
                SELECT count(*)
                FROM (%s) AS f
                JOIN objekt o ON o.uuid = f.objekt AND o.tidspunkt <= coalesce(s.til_og_med, 'infinity')
                JOIN registrering r ON r.objekt = o.uuid AND r.nummer = 1
                WHERE NOT EXISTS (
                    SELECT FROM systemovergang_objekt l
                    WHERE l.systemovergang = s.id AND l.objekttype = o.objekttype AND l.objekt = o.uuid
                      AND l.modtaget = r.sts_tidspunkt))
            WHERE id = $1 AND it_system = $2 AND cvr = $3 AND kode = $4 AND bekraeftet IS NULL
            """;

    private final Pool pool;
    private final String udvaelg;
    private final String oversigt;
    private final String bekraeft;

    SystemovergangRepository(Pool pool, Bestand bestand) {
        this.pool = pool;
        this.udvaelg = UDVAELG.formatted(bestand.egne());
        this.oversigt = OVERSIGT.formatted(bestand.grupper(), bestand.henvistFraAndre());
        this.bekraeft = BEKRAEFT.formatted(bestand.egne());
    }

    /** Counts what would be removed, and keeps which objects that is. */
    Uni<Void> opret(Skriver skriver, UUID id, @Nullable OffsetDateTime tilOgMed, String kode) {
        return pool.withTransaction(forbindelse -> udfoer(
                        forbindelse,
                        OPRET,
                        Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre(), tilOgMed, kode))
                .chain(() -> udfoer(forbindelse, udvaelg, Tuple.of(id)))
                .chain(() -> udfoer(forbindelse, oversigt, Tuple.of(id))));
    }

    /** @throws Fejl 404 when it is not there, or not the caller's */
    Uni<Systemovergang> hent(Skriver skriver, UUID id) {
        return pool.preparedQuery(HENT)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre()))
                .map(raekker -> {
                    if (raekker.size() == 0) {
                        throw new Fejl(FaellesFejl.IKKE_FUNDET);
                    }
                    return systemovergang(raekker.iterator().next());
                });
    }

    /** Lets the removal start, unless it has, or the code is another. */
    Uni<Void> bekraeft(Skriver skriver, UUID id, String kode) {
        return pool.preparedQuery(bekraeft)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre(), kode))
                .replaceWithVoid();
    }

    private static Uni<Void> udfoer(SqlConnection forbindelse, String sql, Tuple parametre) {
        return forbindelse.preparedQuery(sql).execute(parametre).replaceWithVoid();
    }

    private static Systemovergang systemovergang(Row r) {
        var bekraeftet = tid(r.getOffsetDateTime("bekraeftet"));
        var afsluttet = tid(r.getOffsetDateTime("afsluttet"));
        return new Systemovergang(
                r.getUUID("id"),
                afsluttet != null
                        ? Systemovergang.Tilstand.AFSLUTTET
                        : bekraeftet != null
                                ? Systemovergang.Tilstand.I_GANG
                                : Systemovergang.Tilstand.FORHAANDSVISNING,
                r.getUUID("it_system"),
                r.getString("cvr"),
                tid(r.getOffsetDateTime("til_og_med")),
                r.getString("kode"),
                r.getString("forhaandsvisning"),
                r.getOffsetDateTime("oprettet").toInstant(),
                bekraeftet,
                r.getLong("nye"),
                r.getLong("fjernet"),
                r.getLong("ladt"),
                tid(r.getOffsetDateTime("senest")),
                afsluttet);
    }

    private static @Nullable Instant tid(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
