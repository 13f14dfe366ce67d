package dk.borgerblikket.caseindex.systemovergang;

import dk.borgerblikket.bulk.systemovergang.Bestand;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The cases go first, then the documents on them. */
final class Sagsbestand {

    /** Served by soegning_ejer. */
    private static final String EGNE = "SELECT objekt FROM soegning WHERE ejer_cvr = s.cvr AND master = s.it_system";

    /** Of the primary class. Served by the primary key. */
    private static final String GRUPPER =
            "SELECT substring(kle FROM '^[0-9][0-9]') AS gruppe FROM soegning WHERE objekt = v.objekt";

    /** Documents that are filed on cases that stay. Served by henvisning_til, then the primary key. */
    private static final String HENVIST = """
            v.objekttype = 'Dokument' AND EXISTS (
                SELECT FROM henvisning h
                WHERE h.til = v.objekt AND h.art = 'JOURNALPOST'
                  AND NOT EXISTS (
                    SELECT FROM systemovergang_objekt s
                    WHERE s.systemovergang = $1 AND s.objekttype = 'Sag' AND s.objekt = h.objekt))
            """;

    private Sagsbestand() {}

    @Produces
    @Singleton
    static Bestand bestand(Sagstype sagstype, Dokumenttype dokumenttype) {
        return new Bestand(List.of(sagstype, dokumenttype), EGNE, GRUPPER, HENVIST);
    }
}
