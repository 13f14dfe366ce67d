package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.validation.Krydsbrud;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the rules between objects have to find out. */
final class KrydsregelRepository {

    /** Two requests that use the same number wait for each other; the locks are taken in one order. */
    private static final String LAAS_NUMRE = """
            SELECT pg_advisory_xact_lock(n.noegle)
            FROM (SELECT DISTINCT hashtextextended(v.ejer_cvr || v.objekttype || v.brugervendt_noegle, 0) AS noegle
                  FROM visning v
                  WHERE v.objekt = ANY($1) AND v.brugervendt_noegle IS NOT NULL
                  ORDER BY 1) AS n
            """;

    /**
     * Served by visning_brugervendt_noegle and the primary keys. Where a number may not be used twice, the first of those
     * that come together keeps it.
     */
    private static final String BRUDTE = """
            SELECT v.objekt, 'NOEGLE_ER_ENTYDIG' AS krav, 'AttributListe/Egenskaber/BrugervendtNoegle' AS sti
            FROM visning v
            WHERE v.objekt = ANY($1) AND 'NOEGLE_ER_ENTYDIG' = ANY($2)
              AND EXISTS (
                SELECT FROM visning a
                WHERE a.brugervendt_noegle = v.brugervendt_noegle AND a.ejer_cvr = v.ejer_cvr
                  AND a.objekttype = v.objekttype AND a.objekt <> v.objekt
                  AND (NOT $3 OR a.objekt <> ALL($1) OR a.objekt < v.objekt))
            UNION ALL
            SELECT h.objekt, 'DOKUMENTET_FINDES', 'RelationListe/Journalpost[' || h.til || ']'
            FROM henvisning h
            WHERE h.objekt = ANY($1) AND h.art = 'JOURNALPOST' AND 'DOKUMENTET_FINDES' = ANY($2)
              AND NOT EXISTS (SELECT FROM objekt o WHERE o.uuid = h.til AND o.objekttype = 'Dokument')
            UNION ALL
            SELECT h.objekt, 'SAGEN_FINDES', 'RelationListe/Sagsrelation[' || h.til || ']'
            FROM henvisning h
            WHERE h.objekt = ANY($1) AND h.art = 'SAGSRELATION' AND 'SAGEN_FINDES' = ANY($2)
              AND NOT EXISTS (SELECT FROM objekt o WHERE o.uuid = h.til AND o.objekttype = 'Sag')
            """;

    /** Served by henvisning_til. */
    private static final String BRUDTE_VED_FJERNELSE = """
            SELECT h.objekt, 'DOKUMENTET_FINDES' AS krav, 'RelationListe/Journalpost[' || h.til || ']' AS sti
            FROM henvisning h
            WHERE h.til = ANY($1) AND h.art = 'JOURNALPOST' AND 'DOKUMENTET_FINDES' = ANY($2)
            UNION ALL
            SELECT h.objekt, 'SAGEN_FINDES', 'RelationListe/Sagsrelation[' || h.til || ']'
            FROM henvisning h
            WHERE h.til = ANY($1) AND h.art = 'SAGSRELATION' AND 'SAGEN_FINDES' = ANY($2)
            """;

    private final SqlConnection forbindelse;

    KrydsregelRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    Uni<Void> laasNumre(UUID[] objekter) {
        return udfoer(LAAS_NUMRE, (Object) objekter).replaceWithVoid();
    }

    Uni<List<Krydsbrud>> brudte(UUID[] objekter, String[] krav, boolean entydigeNumre) {
        return udfoer(BRUDTE, objekter, krav, entydigeNumre).map(KrydsregelRepository::brudte);
    }

    /** What refers to objects that are gone. */
    Uni<List<Krydsbrud>> brudteVedFjernelse(UUID[] fjernede, String[] krav) {
        return udfoer(BRUDTE_VED_FJERNELSE, fjernede, krav).map(KrydsregelRepository::brudte);
    }

    private static List<Krydsbrud> brudte(RowSet<Row> raekker) {
        var resultat = new ArrayList<Krydsbrud>(raekker.size());
        for (var r : raekker) {
            resultat.add(new Krydsbrud(r.getUUID("objekt"), Krav.valueOf(r.getString("krav")), r.getString("sti")));
        }
        return resultat;
    }

    private Uni<RowSet<Row>> udfoer(String sql, Object... parametre) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(parametre));
    }
}
