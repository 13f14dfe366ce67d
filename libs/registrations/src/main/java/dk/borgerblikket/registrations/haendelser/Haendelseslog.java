package dk.borgerblikket.registrations.haendelser;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Indeksfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the events in the order of their transactions. A transaction that is still open may commit events that belong
 * before those of others, so nothing is told from the oldest open one on: a reader who follows {@code naeste} meets every
 * event exactly once, however many write. A transaction that is long in coming to an end delays the events after it, and
 * does no more.
 */
@Singleton
public final class Haendelseslog {

    /** Everything from one snapshot: the events (third), how far they can be told, and what is deleted. */
    private static final String SIDE = """
            SELECT g.horisont::text AS horisont, g.kendt, g.mangler,
                   h.transaktion::text AS transaktion, h.nummer, h.objekt, h.objekttype, h.haendelse, h.ejer_cvr, h.tidspunkt
            FROM (
                SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horisont,
                       $%1$d::text::xid8 <= pg_snapshot_xmin(pg_current_snapshot()) AS kendt,
                       (r.transaktion, r.nummer) > ($%1$d::text::xid8, $%2$d::bigint) AS mangler
                FROM haendelse_ryddet r) AS g
            LEFT JOIN LATERAL (%3$s) AS h ON true
            ORDER BY h.transaktion, h.nummer
            """;

    /** One owner's events that the reader hears of. Served by haendelse_ejer. */
    private static final String EFTER = """
            SELECT *
            FROM haendelse e
            WHERE e.ejer_cvr = $%4$d::bpchar AND (e.transaktion, e.nummer) > ($%2$d::text::xid8, $%3$d::bigint)
              AND e.transaktion < g.horisont
              AND %1$s
            ORDER BY e.transaktion, e.nummer
            LIMIT $%5$d""";

    /**
     * Every owner's events of some kinds: as many of each kind as are asked for, of which the oldest are told. Served by an
     * index on (objekttype, transaktion, nummer), which a service that asks this has.
     */
    private static final String EFTER_AF_TYPER = """
            SELECT e.*
            FROM unnest($3::text[]) AS t (navn)
            CROSS JOIN LATERAL (
                SELECT *
                FROM haendelse e
                WHERE e.objekttype = t.navn AND (e.transaktion, e.nummer) > ($1::text::xid8, $2::bigint)
                  AND e.transaktion < g.horisont
                ORDER BY e.transaktion, e.nummer
                LIMIT $4) AS e
            ORDER BY e.transaktion, e.nummer
            LIMIT $4""";

    private static final String NU = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horisont";

    /** Served by the primary key. Several may clear at a time. */
    private static final String RYD = """
            WITH gamle AS (
                SELECT transaktion, nummer
                FROM (SELECT transaktion, nummer, tidspunkt FROM haendelse ORDER BY transaktion, nummer LIMIT $2) AS aeldste
                WHERE tidspunkt < $1
            ), slettede AS (
                DELETE FROM haendelse h USING gamle g
                WHERE h.transaktion = g.transaktion AND h.nummer = g.nummer
                RETURNING h.transaktion, h.nummer
            ), sidste AS (
                SELECT transaktion, nummer FROM slettede ORDER BY transaktion DESC, nummer DESC LIMIT 1
            ), maerket AS (
                UPDATE haendelse_ryddet r SET transaktion = s.transaktion, nummer = s.nummer
                FROM sidste s
                WHERE (r.transaktion, r.nummer) < (s.transaktion, s.nummer)
            )
            SELECT count(*) AS antal FROM slettede
            """;

    private final Pool pool;

    /** @param pool the service's database */
    public Haendelseslog(Pool pool) {
        this.pool = pool;
    }

    /**
     * The events after a place that the reader may hear of.
     *
     * @param antal largest number of events
     * @throws Fejl {@link Indeksfejl#HAENDELSER_SLETTET} when events after the place are deleted, or when the place is not
     *     of this database
     */
    public Uni<Haendelsesside> efter(Hoeringskreds kreds, Haendelsesmaerke siden, int antal) {
        var foer = kreds.vaerdier().size();
        var vaerdier = new ArrayList<>(kreds.vaerdier());
        vaerdier.addAll(List.of(
                String.valueOf(siden.transaktion()), siden.nummer(), kreds.cvr().cifre(), antal));
        var haendelser = EFTER.formatted(kreds.betingelse(), foer + 1, foer + 2, foer + 3, foer + 4);
        return pool.preparedQuery(SIDE.formatted(foer + 1, foer + 2, haendelser))
                .execute(Tuple.from(vaerdier))
                .map(raekker -> side(siden, antal, raekker));
    }

    /**
     * The events after a place of objects of some kinds, whoever owns them: for a service whose objects are open to every
     * reader.
     *
     * @param typer kinds of object
     * @param antal largest number of events
     * @throws Fejl {@link Indeksfejl#HAENDELSER_SLETTET} as {@link #efter}
     */
    public Uni<Haendelsesside> efterAfTyper(Set<String> typer, Haendelsesmaerke siden, int antal) {
        return pool.preparedQuery(SIDE.formatted(1, 2, EFTER_AF_TYPER))
                .execute(Tuple.tuple()
                        .addString(String.valueOf(siden.transaktion()))
                        .addLong(siden.nummer())
                        .addArrayOfString(typer.toArray(String[]::new))
                        .addInteger(antal))
                .map(raekker -> side(siden, antal, raekker));
    }

    /** The place after everything that has happened: where one begins who has read the objects already. */
    public Uni<Haendelsesmaerke> nu() {
        return pool.query(NU)
                .execute()
                .map(raekker -> new Haendelsesmaerke(
                        Long.parseLong(raekker.iterator().next().getString("horisont")), 0));
    }

    /**
     * Deletes events from before a moment, the oldest first.
     *
     * @param hoejst largest number to look at
     * @return how many were deleted
     */
    public Uni<Integer> ryd(Instant foer, int hoejst) {
        return pool.preparedQuery(RYD)
                .execute(Tuple.of(foer.atOffset(ZoneOffset.UTC), hoejst))
                .map(raekker -> raekker.iterator().next().getLong("antal").intValue());
    }

    private static Haendelsesside side(Haendelsesmaerke siden, int antal, RowSet<Row> raekker) {
        var foerste = raekker.iterator().next();
        if (!foerste.getBoolean("kendt") || (foerste.getBoolean("mangler") && !siden.equals(Haendelsesmaerke.START))) {
            throw new Fejl(Indeksfejl.HAENDELSER_SLETTET);
        }
        var haendelser = new ArrayList<Haendelse>(raekker.size());
        var naeste = new Haendelsesmaerke(Long.parseLong(foerste.getString("horisont")), 0);
        for (var r : raekker) {
            if (r.getUUID("objekt") != null) {
                haendelser.add(new Haendelse(
                        r.getUUID("objekt"),
                        r.getString("objekttype"),
                        Haendelsesart.af(r.getString("haendelse")),
                        new Cvr(r.getString("ejer_cvr")),
                        r.getOffsetDateTime("tidspunkt").toInstant()));
                if (haendelser.size() == antal) {
                    naeste = new Haendelsesmaerke(Long.parseLong(r.getString("transaktion")), r.getLong("nummer"));
                }
            }
        }
        return new Haendelsesside(haendelser, naeste);
    }
}
