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
    private static final String GRUPPER =
            "SELECT substring(kle FROM 1 FOR 2) AS gruppe FROM linje WHERE objekt = v.objekt";

    /** Grants that payments which stay have lines on. Served by linje_bevilling, then the primary key. */
    private static final String HENVIST = """
            v.objekttype = 'Bevilling' AND EXISTS (
                SELECT FROM linje l
                WHERE l.bevilling = v.objekt AND l.objekt <> v.objekt AND NOT EXISTS (
                    SELECT FROM systemovergang_objekt s
                    WHERE s.systemovergang = $1 AND s.objekttype = 'OekonomiskEffektuering' AND s.objekt = l.objekt))
            """;

    private Ydelsesbestand() {}

    @Produces
    @Singleton
    static Bestand bestand(Bevillingstype bevilling, Effektueringstype effektuering) {
        return new Bestand(List.of(effektuering, bevilling), EGNE, GRUPPER, HENVIST);
    }
}
