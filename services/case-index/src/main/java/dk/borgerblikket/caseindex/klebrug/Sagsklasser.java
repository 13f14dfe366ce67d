package dk.borgerblikket.caseindex.klebrug;

import dk.borgerblikket.search.klebrug.Klebrugstabel;
import jakarta.inject.Singleton;

/** Cases by their primary class. */
@Singleton
final class Sagsklasser implements Klebrugstabel {

    /**
     * How many cases of each authority ($3 or all) have which of these numbers ($2) as primary class, now or to come, and whose
     * are they? Served by soegning_noegler ($1), which finds every case that has ever had one of them in any role.
     */
    private static final String BRUG = """
            SELECT k.kle, s.ejer_cvr, s.master, s.afsender, count(*) AS antal
            FROM soegning s CROSS JOIN LATERAL unnest(s.klasser) AS k (kle)
            WHERE s.noegler && $1::bigint[] AND s.objekttype = 'Sag' AND k.kle = ANY ($2)
                AND ($3::text IS NULL OR s.ejer_cvr = $3::text)
            GROUP BY k.kle, s.ejer_cvr, s.master, s.afsender
            ORDER BY k.kle, s.ejer_cvr, s.master, s.afsender
            """;

    @Override
    public String liste() {
        return "Sagsklasse";
    }

    @Override
    public String sql() {
        return BRUG;
    }
}
