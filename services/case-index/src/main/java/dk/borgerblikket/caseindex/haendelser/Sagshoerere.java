package dk.borgerblikket.caseindex.haendelser;

import dk.borgerblikket.bulk.haendelser.Hoerere;
import dk.borgerblikket.caseindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.haendelser.Hoeringskreds;
import dk.borgerblikket.search.Parametre;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/**
 * Tells a reader of the objects that it sees now, and of the removal of those that it saw: as Master or Afsender of any, by
 * its delimitation of those that neither a Visningsklasse, a Sikkerhedsprofil nor another object's subject decided about.
 */
@Singleton
class Sagshoerere implements Hoerere {

    private final Laesekontrol laesekontrol;

    Sagshoerere(Laesekontrol laesekontrol) {
        this.laesekontrol = laesekontrol;
    }

    /** The object that is there is found by its primary key. */
    @Override
    public Hoeringskreds kreds(Laeser laeser) {
        var parametre = new Parametre();
        var veje = new ArrayList<String>();
        if (laeser.egne()) {
            var system = parametre.uuid(laeser.itSystem());
            veje.add("e.master = " + system + " OR e.afsender = " + system);
        }
        if (!laeser.afgraensninger().isEmpty()) {
            veje.add("EXISTS (SELECT FROM soegning s WHERE s.objekt = e.objekt AND "
                    + laesekontrol.betingelse(laeser, parametre) + ")");
            veje.add("e.klasser IS NOT NULL AND "
                    + laesekontrol.betingelseForFjernet(laeser, "e.klasser", "e.foelsomhed", parametre));
        }
        var betingelse = veje.isEmpty() ? "false" : "(" + String.join(" OR ", veje) + ")";
        return new Hoeringskreds(laeser.cvr(), betingelse, parametre.vaerdier());
    }
}
