package dk.borgerblikket.caseindex.systemovergang;

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

    /** Served by soegning_ejer. */
    private static final String UDVAELG = """
            INSERT INTO systemovergang_objekt (systemovergang, objekttype, objekt, modtaget)
            SELECT s.id, o.objekttype, o.uuid, r.sts_tidspunkt
            FROM systemovergang s
            JOIN soegning f ON f.ejer_cvr = s.cvr AND f.master = s.it_system
            JOIN objekt o ON o.uuid = f.objekt AND o.tidspunkt <= coalesce(s.til_og_med, 'infinity')
            JOIN registrering r ON r.objekt = o.uuid AND r.nummer = 1
            WHERE s.id = $1
            """;

    private static final String OVERSIGT = """
            WITH valgte AS (
                SELECT l.objekt, l.objekttype, o.tidspunkt,
                       coalesce(substring(f.kle FROM '^[0-9][0-9]'), 'ukendt') AS gruppe
                FROM systemovergang_objekt l
                JOIN objekt o ON o.uuid = l.objekt
                LEFT JOIN soegning f ON f.objekt = l.objekt
                WHERE l.systemovergang = $1
            )
            UPDATE systemovergang SET oversigt = jsonb_build_object(
                'objekter', (SELECT count(*) FROM valgte),
                'typer', (SELECT coalesce(jsonb_object_agg(t.objekttype, t.antal), '{}')
                          FROM (SELECT objekttype, count(*) AS antal FROM valgte GROUP BY objekttype) AS t),
                'hovedgrupper', (SELECT coalesce(jsonb_object_agg(g.gruppe, g.antal), '{}')
                                 FROM (SELECT gruppe, count(*) AS antal FROM valgte GROUP BY gruppe) AS g),
                'aeldste', (SELECT to_char(min(tidspunkt) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM valgte),
                'nyeste', (SELECT to_char(max(tidspunkt) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM valgte),
                'dokumenterPaaAndreSager', (
                    SELECT count(*) FROM valgte v
                    WHERE v.objekttype = 'Dokument' AND EXISTS (
                        SELECT FROM henvisning h
                        WHERE h.til = v.objekt AND h.art = 'JOURNALPOST'
                          AND NOT EXISTS (
                            SELECT FROM systemovergang_objekt s
                            WHERE s.systemovergang = $1 AND s.objekttype = 'Sag' AND s.objekt = h.objekt))))
            WHERE id = $1
            """;

    private static final String HENT = """
            SELECT *, oversigt::text AS forhaandsvisning FROM systemovergang WHERE id = $1 AND it_system = $2 AND cvr = $3
            """;

    /** Served by soegning_ejer. */
    private static final String BEKRAEFT = """
            UPDATE systemovergang s
            SET bekraeftet = clock_timestamp(), nye = (
                SELECT count(*)
                FROM soegning f
                JOIN objekt o ON o.uuid = f.objekt AND o.tidspunkt <= coalesce(s.til_og_med, 'infinity')
                JOIN registrering r ON r.objekt = o.uuid AND r.nummer = 1
                WHERE f.ejer_cvr = s.cvr AND f.master = s.it_system
                  AND NOT EXISTS (
                    SELECT FROM systemovergang_objekt l
                    WHERE l.systemovergang = s.id AND l.objekttype = o.objekttype AND l.objekt = o.uuid
                      AND l.modtaget = r.sts_tidspunkt))
            WHERE id = $1 AND it_system = $2 AND cvr = $3 AND kode = $4 AND bekraeftet IS NULL
            """;

    private final Pool pool;

    SystemovergangRepository(Pool pool) {
        this.pool = pool;
    }

    /** Counts what would be removed, and keeps which objects that is. */
    Uni<Void> opret(Skriver skriver, UUID id, @Nullable OffsetDateTime tilOgMed, String kode) {
        return pool.withTransaction(forbindelse -> udfoer(
                        forbindelse,
                        OPRET,
                        Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre(), tilOgMed, kode))
                .chain(() -> udfoer(forbindelse, UDVAELG, Tuple.of(id)))
                .chain(() -> udfoer(forbindelse, OVERSIGT, Tuple.of(id))));
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
        return pool.preparedQuery(BEKRAEFT)
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
