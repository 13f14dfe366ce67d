package dk.borgerblikket.caseindex.fjern;

import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What removal has to find out. */
@Singleton
class FjernRepository {

    /** Served by the primary key of objekt. */
    private static final String EGNE = """
            SELECT uuid
            FROM objekt
            WHERE uuid = ANY($1) AND objekttype = 'Sag' AND master = $2 AND ejer_cvr = $3
            """;

    /** Served by the primary key of henvisning, then henvisning_til. */
    private static final String DOKUMENTER_KUN_PAA = """
            SELECT DISTINCT h.til
            FROM henvisning h
            WHERE h.objekt = ANY($1) AND h.art = 'JOURNALPOST'
              AND EXISTS (SELECT FROM objekt o WHERE o.uuid = h.til AND o.objekttype = 'Dokument')
              AND NOT EXISTS (
                SELECT FROM henvisning a
                WHERE a.til = h.til AND a.art = 'JOURNALPOST' AND a.objekt <> ALL ($1))
            """;

    private final Pool pool;

    FjernRepository(Pool pool) {
        this.pool = pool;
    }

    /** Those of the cases that the writer may remove. */
    Uni<List<UUID>> egne(Skriver skriver, List<UUID> sager) {
        return pool.preparedQuery(EGNE)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(sager.toArray(UUID[]::new))
                        .addUUID(skriver.itSystem())
                        .addString(skriver.cvr().cifre()))
                .map(FjernRepository::uuider);
    }

    /** The documents that are filed on these cases and on no other. */
    static Uni<List<UUID>> dokumenterKunPaa(SqlConnection forbindelse, List<UUID> sager) {
        Object tabel = sager.toArray(UUID[]::new);
        return forbindelse
                .preparedQuery(DOKUMENTER_KUN_PAA)
                .execute(Tuple.of(tabel))
                .map(FjernRepository::uuider);
    }

    private static List<UUID> uuider(RowSet<Row> raekker) {
        var resultat = new ArrayList<UUID>(raekker.size());
        for (var r : raekker) {
            resultat.add(r.getUUID(0));
        }
        return resultat;
    }
}
