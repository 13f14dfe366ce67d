package dk.borgerblikket.caseindex.fjern;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What removal has to find out. */
final class FjernRepository {

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

    private FjernRepository() {}

    /** The documents that are filed on these cases and on no other. */
    static Uni<List<UUID>> dokumenterKunPaa(SqlConnection forbindelse, List<UUID> sager) {
        Object tabel = sager.toArray(UUID[]::new);
        return forbindelse
                .preparedQuery(DOKUMENTER_KUN_PAA)
                .execute(Tuple.of(tabel))
                .map(raekker -> {
                    var resultat = new ArrayList<UUID>();
                    for (var r : raekker) {
                        resultat.add(r.getUUID(0));
                    }
                    return resultat;
                });
    }
}
