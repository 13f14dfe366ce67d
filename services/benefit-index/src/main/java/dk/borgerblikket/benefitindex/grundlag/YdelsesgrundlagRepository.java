package dk.borgerblikket.benefitindex.grundlag;

import dk.borgerblikket.bulk.grundlag.Grundlagsstroem;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;

/** Reads the citizens' rows as they lie, by authority instead of by citizen. */
@Singleton
final class YdelsesgrundlagRepository {

    /**
     * What does an authority's configuration have a say in? Its own grants with all payments on them, whoever pays, and the
     * grants that it pays on, which are shown for the sake of a payment. Found by soegning_ejer, the index on a payment's rows and
     * borgerydelse_bevilling; the narrow keys are sorted alone. Then each row by the primary key: OFFSET keeps that after the
     * sorting, so that no text is sorted, and rows leave as they are read. The rows of a payment come together.
     */
    private static final String EJERS = """
            WITH g AS (
                SELECT s.objekt AS bevilling
                FROM soegning s
                WHERE s.ejer_cvr = $1::bpchar AND s.objekttype = 'Bevilling'
                UNION
                SELECT v.bevilling
                FROM soegning s
                JOIN effektuering_visning v ON v.effektuering = s.objekt
                WHERE s.ejer_cvr = $1::bpchar AND s.objekttype = 'OekonomiskEffektuering')
            SELECT n.noegle, n.er_bevilling, n.objekt, n.forventet, d.grundlag, d.linjer
            FROM (
                SELECT y.noegle, y.er_bevilling, y.orden, y.objekt, y.bevilling, count(*) OVER () AS forventet
                FROM g
                JOIN borgerydelse y ON y.bevilling = g.bevilling
                ORDER BY y.noegle, y.er_bevilling DESC, y.orden DESC, y.objekt DESC, y.bevilling DESC
                OFFSET 0) AS n
            CROSS JOIN LATERAL (
                SELECT y.grundlag, y.linjer
                FROM borgerydelse y
                WHERE y.noegle = n.noegle AND y.er_bevilling = n.er_bevilling AND y.orden = n.orden
                  AND y.objekt = n.objekt AND y.bevilling = n.bevilling
                OFFSET 0) AS d
            """;

    private final Grundlagsstroem stroem;

    YdelsesgrundlagRepository(Grundlagsstroem stroem) {
        this.stroem = stroem;
    }

    /** {@code visibility.grundlag.Ydelseslinje}, in the order of the citizens' keys, a citizen's grants before the payments. */
    Multi<Buffer> ejers(Cvr ejer) {
        return stroem.linjer(EJERS, ejer, Ydelsesskriver::new);
    }
}
