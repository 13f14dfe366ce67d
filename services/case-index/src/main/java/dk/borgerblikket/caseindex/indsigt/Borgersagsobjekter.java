package dk.borgerblikket.caseindex.indsigt;

import dk.borgerblikket.search.indsigt.Borgerobjekter;
import jakarta.inject.Singleton;

/** A citizen's cases and the documents that go with them. */
@Singleton
final class Borgersagsobjekter implements Borgerobjekter {

    /**
     * Served by the primary keys of borgersag and soegning. A control theme or display class of any time leaves the case out,
     * and its documents with it (V-813, V-816); a document's own leaves that out.
     */
    private static final String EGNE = """
            SELECT o.objekt
            FROM borgersag b
            CROSS JOIN LATERAL (SELECT b.sag AS objekt UNION ALL SELECT unnest(b.filer)) AS o
            WHERE b.noegle = $1
                AND b.dokument::jsonb -> 'kontroltemaklasser' = '[]' AND b.dokument::jsonb -> 'visningsklasser' = '[]'
                AND NOT EXISTS (SELECT FROM soegning s WHERE s.objekt = o.objekt AND s.visningsklasse <> '{}')
            """;

    @Override
    public String sql() {
        return EGNE;
    }
}
