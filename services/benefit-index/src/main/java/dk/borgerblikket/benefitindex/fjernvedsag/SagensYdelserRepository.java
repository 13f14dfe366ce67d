package dk.borgerblikket.benefitindex.fjernvedsag;

import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What belongs to a case. Only what the writer is Master of in its own municipality is found. */
@Singleton
class SagensYdelserRepository {

    /** Which grants do these cases have? Served by bevillingssag_sag, then the primary key of objekt. */
    private static final String BEVILLINGER = """
            SELECT s.sag AS ene, s.bevilling AS anden
            FROM bevillingssag s
            JOIN objekt o ON o.uuid = s.bevilling
            WHERE s.sag = ANY($1) AND o.master = $2 AND o.ejer_cvr = $3
            """;

    /**
     * Keeps the payments on these grants as they are until the grants are gone, and waits for whoever removes other grants of
     * theirs. Served by the primary key of effektuering_visning, then that of objekt.
     */
    private static final String LAAS = """
            SELECT FROM objekt o
            WHERE o.uuid IN (SELECT v.effektuering FROM effektuering_visning v WHERE v.bevilling = ANY($1))
            ORDER BY o.uuid
            FOR UPDATE
            """;

    /**
     * Which payments have all their lines on these grants or on removed ones, and which grants are those? Served by the primary
     * keys of effektuering_visning, objekt and bortfaldet_bevilling. A line without a grant, or on one that has not come yet,
     * is on none of them.
     */
    private static final String EFFEKTUERINGER = """
            SELECT v.bevilling AS ene, v.effektuering AS anden
            FROM effektuering_visning v
            JOIN objekt o ON o.uuid = v.effektuering
            WHERE v.bevilling = ANY($1) AND o.master = $2 AND o.ejer_cvr = $3
              AND NOT EXISTS (
                SELECT
                FROM jsonb_path_query(o.indhold, '$.RelationListe.OekonomiskYdelseEffektueringRelation[*]') AS linje
                CROSS JOIN LATERAL (
                    SELECT (linje #>> '{BevilgetYdelseRef,UUIDIdentifikator}')::uuid AS bevilling) AS ref
                WHERE coalesce(ref.bevilling <> ALL ($1), true)
                  AND NOT EXISTS (
                    SELECT FROM bortfaldet_bevilling b
                    WHERE b.effektuering = o.uuid AND b.bevilling = ref.bevilling))
            """;

    /** Two objects that belong together. */
    record Par(UUID ene, UUID anden) {}

    private final Pool pool;

    SagensYdelserRepository(Pool pool) {
        this.pool = pool;
    }

    /** Pairs of case and grant. */
    Uni<List<Par>> bevillinger(Skriver skriver, Collection<UUID> sager) {
        return par(pool, BEVILLINGER, skriver, sager);
    }

    /** Pairs of grant and payment, within the transaction that removes the grants. */
    static Uni<List<Par>> effektueringer(SqlClient forbindelse, Skriver skriver, Collection<UUID> bevillinger) {
        return forbindelse
                .preparedQuery(LAAS)
                .execute(Tuple.tuple().addArrayOfUUID(bevillinger.toArray(UUID[]::new)))
                .chain(() -> par(forbindelse, EFFEKTUERINGER, skriver, bevillinger));
    }

    private static Uni<List<Par>> par(SqlClient klient, String sql, Skriver skriver, Collection<UUID> uuider) {
        return klient.preparedQuery(sql)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(uuider.toArray(UUID[]::new))
                        .addUUID(skriver.itSystem())
                        .addString(skriver.cvr().cifre()))
                .map(SagensYdelserRepository::par);
    }

    private static List<Par> par(RowSet<Row> raekker) {
        var resultat = new ArrayList<Par>(raekker.size());
        for (var raekke : raekker) {
            resultat.add(new Par(raekke.getUUID("ene"), raekke.getUUID("anden")));
        }
        return resultat;
    }
}
