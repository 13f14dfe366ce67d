package dk.borgerblikket.benefitindex.klebrug;

import dk.borgerblikket.search.klebrug.Klebrugstabel;
import jakarta.inject.Singleton;

/** Grants by the class of each granted benefit. */
@Singleton
final class Bevillingslinjer implements Klebrugstabel {

    /**
     * How many grants of each authority ($3 or all) have a benefit with which of these numbers ($2), and whose are they? A grant
     * with two such benefits counts once. Served by soegning_noegler ($1) and the primary keys of linje and adgang.
     */
    private static final String BRUG = """
            SELECT l.kle, a.ejer_cvr, a.master, a.afsender, count(DISTINCT l.objekt) AS antal
            FROM soegning s JOIN linje l ON l.objekt = s.objekt JOIN adgang a ON a.objekt = s.objekt
            WHERE s.noegler && $1::bigint[] AND s.objekttype = 'Bevilling' AND l.kle = ANY ($2)
                AND ($3::text IS NULL OR a.ejer_cvr = $3::text)
            GROUP BY l.kle, a.ejer_cvr, a.master, a.afsender
            ORDER BY l.kle, a.ejer_cvr, a.master, a.afsender
            """;

    @Override
    public String liste() {
        return "BevilgetYdelse";
    }

    @Override
    public String sql() {
        return BRUG;
    }
}
