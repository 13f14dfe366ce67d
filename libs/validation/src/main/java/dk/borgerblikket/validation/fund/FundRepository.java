package dk.borgerblikket.validation.fund;

import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sender asks about the findings of its own objects: it is Master or Afsender, for the owning authority. */
@ApplicationScoped
class FundRepository {

    /** A finding with its place. */
    record Linje(Fundmaerke maerke, String type, String sti, String besked) {}

    /** Served by fund_master and fund_afsender, then the primary key of objekt. */
    private static final String ALLE = """
            SELECT f.regel, f.objekt, f.nummer, o.objekttype, f.sti, f.besked
            FROM (
              (SELECT * FROM fund
               WHERE ejer_cvr = $1 AND master = $2 AND (regel, objekt, nummer) > ($3, $4, $5)
               ORDER BY regel, objekt, nummer LIMIT $6)
              UNION ALL
              (SELECT * FROM fund
               WHERE ejer_cvr = $1 AND afsender = $2 AND afsender <> master AND (regel, objekt, nummer) > ($3, $4, $5)
               ORDER BY regel, objekt, nummer LIMIT $6)) AS f
            JOIN objekt o ON o.uuid = f.objekt
            ORDER BY f.regel, f.objekt, f.nummer
            LIMIT $6
            """;

    /** Served by fund_master and fund_afsender, then the primary key of objekt. */
    private static final String EFTER_REGEL = """
            SELECT f.regel, f.objekt, f.nummer, o.objekttype, f.sti, f.besked
            FROM (
              (SELECT * FROM fund
               WHERE ejer_cvr = $1 AND master = $2 AND regel = $3 AND (objekt, nummer) > ($4, $5)
               ORDER BY objekt, nummer LIMIT $6)
              UNION ALL
              (SELECT * FROM fund
               WHERE ejer_cvr = $1 AND afsender = $2 AND afsender <> master AND regel = $3 AND (objekt, nummer) > ($4, $5)
               ORDER BY objekt, nummer LIMIT $6)) AS f
            JOIN objekt o ON o.uuid = f.objekt
            ORDER BY f.objekt, f.nummer
            LIMIT $6
            """;

    /** Served by fund_objekt, then the primary key of objekt. */
    private static final String FOR_OBJEKT = """
            SELECT f.regel, f.objekt, f.nummer, o.objekttype, f.sti, f.besked
            FROM fund f
            JOIN objekt o ON o.uuid = f.objekt
            WHERE f.objekt = $6 AND f.ejer_cvr = $1 AND (f.master = $2 OR f.afsender = $2)
              AND (f.regel, f.nummer) > ($3, $4) AND ($7::text IS NULL OR f.regel = $7)
            ORDER BY f.regel, f.nummer
            LIMIT $5
            """;

    /** Served by fund_master and fund_afsender alone. */
    private static final String OVERSIGT = """
            SELECT f.regel, sum(f.antal)::bigint AS antal, sum(f.objekter)::bigint AS objekter
            FROM (
              SELECT regel, count(*) AS antal, count(DISTINCT objekt) AS objekter FROM fund
              WHERE ejer_cvr = $1 AND master = $2
              GROUP BY regel
              UNION ALL
              SELECT regel, count(*), count(DISTINCT objekt) FROM fund
              WHERE ejer_cvr = $1 AND afsender = $2 AND afsender <> master
              GROUP BY regel) AS f
            GROUP BY f.regel
            ORDER BY f.regel
            """;

    private final Pool pool;

    FundRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Linje>> alle(Skriver ejer, Fundmaerke efter, int antal) {
        return linjer(ALLE, ejer.cvr().cifre(), ejer.itSystem(), efter.regel(), efter.objekt(), efter.nummer(), antal);
    }

    Uni<List<Linje>> efterRegel(Skriver ejer, String regel, Fundmaerke efter, int antal) {
        return linjer(EFTER_REGEL, ejer.cvr().cifre(), ejer.itSystem(), regel, efter.objekt(), efter.nummer(), antal);
    }

    /** @param regel only of this rule; null for every rule */
    Uni<List<Linje>> forObjekt(Skriver ejer, UUID objekt, @Nullable String regel, Fundmaerke efter, int antal) {
        return linjer(
                FOR_OBJEKT, ejer.cvr().cifre(), ejer.itSystem(), efter.regel(), efter.nummer(), antal, objekt, regel);
    }

    Uni<List<FundSvar.Regelantal>> oversigt(Skriver ejer) {
        return udfoer(OVERSIGT, ejer.cvr().cifre(), ejer.itSystem()).map(raekker -> {
            var resultat = new ArrayList<FundSvar.Regelantal>();
            for (var r : raekker) {
                resultat.add(new FundSvar.Regelantal(r.getString("regel"), r.getLong("antal"), r.getLong("objekter")));
            }
            return resultat;
        });
    }

    private Uni<List<Linje>> linjer(String sql, @Nullable Object... parametre) {
        return udfoer(sql, parametre).map(raekker -> {
            var resultat = new ArrayList<Linje>(raekker.size());
            for (var r : raekker) {
                resultat.add(new Linje(
                        new Fundmaerke(r.getString("regel"), r.getUUID("objekt"), r.getLong("nummer")),
                        r.getString("objekttype"),
                        r.getString("sti"),
                        r.getString("besked")));
            }
            return resultat;
        });
    }

    private Uni<RowSet<Row>> udfoer(String sql, @Nullable Object... parametre) {
        return pool.preparedQuery(sql).execute(Tuple.from(parametre));
    }
}
