package dk.borgerblikket.benefitindex.systemovergang;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.bulk.systemovergang.Bestand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The payments go first, then the grants that they pay. */
final class Ydelsesbestand {

    /** Served by objekt_master. */
    private static final String EGNE =
            "SELECT uuid AS objekt FROM objekt WHERE ejer_cvr = s.cvr AND master = s.it_system";

    /** Of the benefits of a grant and of the lines of a payment. Served by the primary key. */
    private static final String GRUPPER = """
            SELECT substring(kle #>> '{}' FROM '^[0-9][0-9]') AS gruppe
            FROM objekt k
            CROSS JOIN LATERAL (
                SELECT jsonb_path_query(
                    k.indhold, '$.AttributListe.BevilgetYdelse[*].Ydelse.Klassifikation.BrugervendtNoegle') AS kle
                WHERE k.objekttype = 'Bevilling'
                UNION ALL
                SELECT jsonb_path_query(
                    k.indhold, '$.RelationListe.OekonomiskYdelseEffektueringRelation[*].Klassifikationsbeskrivelse')
                WHERE k.objekttype = 'OekonomiskEffektuering') AS l
            WHERE k.uuid = v.objekt
            """;

    /** Grants that payments which stay have lines on. Served by the primary keys. */
    private static final String HENVIST = """
            v.objekttype = 'Bevilling' AND EXISTS (
                SELECT FROM effektuering_visning e
                WHERE e.bevilling = v.objekt AND NOT EXISTS (
                    SELECT FROM systemovergang_objekt s
                    WHERE s.systemovergang = $1 AND s.objekttype = 'OekonomiskEffektuering' AND s.objekt = e.effektuering))
            """;

    private Ydelsesbestand() {}

    @Produces
    @Singleton
    static Bestand bestand(Bevillingstype bevilling, Effektueringstype effektuering) {
        return new Bestand(List.of(effektuering, bevilling), EGNE, GRUPPER, HENVIST);
    }
}
