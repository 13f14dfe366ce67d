package dk.borgerblikket.benefitindex.indeks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Keeps what each citizen is sent. A payment's row needs the parties of its grant, and the two are written by different
 * transactions in any order. Neither sees the other before both are committed, so whoever writes one of them first locks the
 * grant ({@link #LAAS}): the second of the two then sees what the first has left.
 */
final class BorgerydelseRepository {

    /** A grant with what is sent of it. */
    record Bevilling(UUID uuid, OffsetDateTime orden, String grundlag) {}

    /** A payment as seen from one grant: up to the lines, and the lines. */
    record Udbetaling(UUID bevilling, UUID uuid, OffsetDateTime orden, String hoved, String linjer) {}

    /**
     * Keeps grants that are paid on from being removed meanwhile. Before the locks below, in the order that writers of the
     * grants take them in. Primary key of objekt.
     */
    private static final String HOLD_BEVILLINGER =
            "SELECT FROM objekt WHERE uuid = ANY($1::uuid[]) AND objekttype = 'Bevilling' ORDER BY uuid FOR KEY SHARE";

    /** A bounded number of locks, taken in one order; payments on the same grant do not wait for each other. */
    private static final String LAAS = """
            SELECT CASE WHEN n.skrives THEN pg_advisory_xact_lock(n.noegle) ELSE pg_advisory_xact_lock_shared(n.noegle) END
            FROM (
                SELECT hashtextextended(b.uuid::text, 2) & 4095 AS noegle, bool_or(b.skrives) AS skrives
                FROM unnest($1::uuid[], $2::boolean[]) AS b (uuid, skrives)
                GROUP BY 1
                ORDER BY 1) AS n
            """;

    /**
     * What is not a party's any more. Served by borgerydelse_objekt, then by borgerydelse_bevilling: OFFSET keeps the planner
     * from looking at payments before it knows whether there is anybody.
     */
    private static final String FJERN_TIDLIGERE_PARTERS = """
            DELETE FROM borgerydelse
            WHERE ctid = ANY(ARRAY(
                SELECT y.ctid
                FROM (
                    SELECT g.objekt, g.noegle
                    FROM borgerydelse g
                    WHERE g.objekt = ANY($1::uuid[]) AND g.er_bevilling
                      AND NOT EXISTS (SELECT FROM part p WHERE p.objekt = g.objekt AND p.noegle = g.noegle)
                    OFFSET 0) AS t
                CROSS JOIN LATERAL (
                    SELECT b.ctid FROM borgerydelse b WHERE b.bevilling = t.objekt AND b.noegle = t.noegle OFFSET 0) AS y))
            """;

    /**
     * Payments that were there before the party. Primary keys of part and effektuering_visning, and borgerydelse_objekt:
     * OFFSET keeps the planner from looking at payments before it knows whether there is anybody new.
     */
    private static final String GIV_NYE_PARTER_UDBETALINGER = """
            INSERT INTO borgerydelse (noegle, er_bevilling, orden, objekt, bevilling, grundlag, linjer)
            SELECT n.noegle, false, e.orden, e.effektuering, n.objekt, e.hoved, e.linjer
            FROM (
                SELECT DISTINCT p.objekt, p.noegle
                FROM part p
                WHERE p.objekt = ANY($1::uuid[]) AND NOT EXISTS (
                    SELECT FROM borgerydelse g WHERE g.objekt = p.objekt AND g.er_bevilling AND g.noegle = p.noegle)) AS n
            CROSS JOIN LATERAL (
                SELECT v.orden, v.effektuering, v.hoved, v.linjer
                FROM effektuering_visning v
                WHERE v.bevilling = n.objekt
                OFFSET 0) AS e
            """;

    /** Served by borgerydelse_objekt. */
    private static final String FJERN = "DELETE FROM borgerydelse WHERE objekt = ANY($1::uuid[])";

    /** Primary key of part. */
    private static final String GEM_BEVILLINGER = """
            INSERT INTO borgerydelse (noegle, er_bevilling, orden, objekt, bevilling, grundlag)
            SELECT p.noegle, true, n.orden, n.bevilling, n.bevilling, n.grundlag
            FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS n (bevilling, orden, grundlag)
            JOIN (SELECT DISTINCT objekt, noegle FROM part WHERE objekt = ANY($1::uuid[])) AS p ON p.objekt = n.bevilling
            """;

    /** Primary keys of part and objekt. */
    private static final String GEM_UDBETALINGER = """
            INSERT INTO borgerydelse (noegle, er_bevilling, orden, objekt, bevilling, grundlag, linjer)
            SELECT p.noegle, false, n.orden, n.effektuering, n.bevilling, n.hoved, n.linjer
            FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[])
                 AS n (bevilling, effektuering, orden, hoved, linjer)
            JOIN objekt o ON o.uuid = n.bevilling AND o.objekttype = 'Bevilling'
            JOIN (SELECT DISTINCT objekt, noegle FROM part WHERE objekt = ANY($1::uuid[])) AS p ON p.objekt = n.bevilling
            """;

    private final SqlConnection forbindelse;

    BorgerydelseRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** To be done before anything else here, once. */
    Uni<Void> laas(List<UUID> bevillinger, List<UUID> betaltPaa) {
        var uuider = new UUID[bevillinger.size() + betaltPaa.size()];
        var skrives = new Boolean[uuider.length];
        for (var i = 0; i < uuider.length; i++) {
            skrives[i] = i < bevillinger.size();
            uuider[i] = skrives[i] ? bevillinger.get(i) : betaltPaa.get(i - bevillinger.size());
        }
        return uuider.length == 0
                ? intet()
                : udfoer(HOLD_BEVILLINGER, (Object) betaltPaa.toArray(UUID[]::new))
                        .chain(() -> udfoer(LAAS, uuider, skrives));
    }

    /**
     * Grants after their parties have been written.
     *
     * @param aendrede those of them that were there before
     */
    Uni<Void> gemBevillinger(List<Bevilling> bevillinger, List<UUID> aendrede) {
        if (bevillinger.isEmpty()) {
            return intet();
        }
        var uuider = kolonne(bevillinger, UUID[]::new, Bevilling::uuid);
        return (aendrede.isEmpty() ? intet() : udfoer(FJERN_TIDLIGERE_PARTERS, uuid(aendrede)))
                .chain(() -> udfoer(GIV_NYE_PARTER_UDBETALINGER, (Object) uuider))
                .chain(() -> fjern(aendrede))
                .chain(() -> udfoer(
                        GEM_BEVILLINGER,
                        uuider,
                        kolonne(bevillinger, OffsetDateTime[]::new, Bevilling::orden),
                        kolonne(bevillinger, String[]::new, Bevilling::grundlag)));
    }

    /** The same for payments. */
    Uni<Void> gemUdbetalinger(List<Udbetaling> udbetalinger, List<UUID> aendrede) {
        return fjern(aendrede)
                .chain(() -> udbetalinger.isEmpty()
                        ? intet()
                        : udfoer(
                                GEM_UDBETALINGER,
                                kolonne(udbetalinger, UUID[]::new, Udbetaling::bevilling),
                                kolonne(udbetalinger, UUID[]::new, Udbetaling::uuid),
                                kolonne(udbetalinger, OffsetDateTime[]::new, Udbetaling::orden),
                                kolonne(udbetalinger, String[]::new, Udbetaling::hoved),
                                kolonne(udbetalinger, String[]::new, Udbetaling::linjer)));
    }

    private Uni<Void> fjern(List<UUID> objekter) {
        return objekter.isEmpty() ? intet() : udfoer(FJERN, uuid(objekter));
    }

    private static Object uuid(Collection<UUID> uuider) {
        return uuider.toArray(UUID[]::new);
    }

    private Uni<Void> udfoer(String sql, Object... kolonner) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(kolonner)).replaceWithVoid();
    }

    private static <R, V> V[] kolonne(List<R> raekker, IntFunction<V[]> tabel, Function<R, V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }
}
