package dk.borgerblikket.caseindex.haendelser;

import dk.borgerblikket.bulk.haendelser.Hoeringsvilkaar;
import dk.borgerblikket.caseindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import jakarta.inject.Singleton;

/**
 * Enough is kept of removed cases and documents that neither a Visningsklasse, a Sikkerhedsprofil nor another object's subject
 * decided about.
 */
@Singleton
class Sagsvilkaar implements Hoeringsvilkaar {

    private final Laesekontrol laesekontrol;

    Sagsvilkaar(Laesekontrol laesekontrol) {
        this.laesekontrol = laesekontrol;
    }

    /** {@inheritDoc} Served by the primary key. */
    @Override
    public String ser(Laeser laeser, Parametre parametre) {
        return "EXISTS (SELECT FROM soegning s WHERE s.objekt = e.objekt AND "
                + laesekontrol.betingelse(laeser, parametre) + ")";
    }

    @Override
    public String saa(Laeser laeser, Parametre parametre) {
        return laesekontrol.betingelseForFjernet(laeser, "e.klasser", "e.foelsomhed", parametre);
    }
}
