package dk.borgerblikket.benefitindex.haendelser;

import dk.borgerblikket.benefitindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.bulk.haendelser.Hoeringsvilkaar;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import jakarta.inject.Singleton;

/** Enough is kept of removed grants and payments with a subject that alone was reason to see them. */
@Singleton
class Ydelsesvilkaar implements Hoeringsvilkaar {

    private final Laesekontrol laesekontrol;

    Ydelsesvilkaar(Laesekontrol laesekontrol) {
        this.laesekontrol = laesekontrol;
    }

    /** {@inheritDoc} Served by the primary key. */
    @Override
    public String ser(Laeser laeser, Parametre parametre) {
        return "EXISTS (SELECT FROM adgang s WHERE s.objekt = e.objekt AND "
                + laesekontrol.betingelse(laeser, parametre) + ")";
    }

    @Override
    public String saa(Laeser laeser, Parametre parametre) {
        return laesekontrol.betingelseForFjernet(laeser, "e.klasser", "e.foelsomhed", parametre);
    }
}
