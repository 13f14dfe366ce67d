package dk.borgerblikket.bulk.haendelser;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.haendelser.Hoeringskreds;
import dk.borgerblikket.search.Parametre;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/**
 * Tells a reader of the objects that it sees now, and of the removal of those that it saw: as Master or Afsender of any, by its
 * delimitations of those that enough was kept of to know.
 */
@Singleton
public final class Hoerere {

    private final Hoeringsvilkaar vilkaar;

    Hoerere(Hoeringsvilkaar vilkaar) {
        this.vilkaar = vilkaar;
    }

    /** What this reader hears of. */
    Hoeringskreds kreds(Laeser laeser) {
        var parametre = new Parametre();
        var veje = new ArrayList<String>();
        if (laeser.egne()) {
            var system = parametre.uuid(laeser.itSystem());
            veje.add("e.master = " + system + " OR e.afsender = " + system);
        }
        if (!laeser.afgraensninger().isEmpty()) {
            veje.add(vilkaar.ser(laeser, parametre));
            veje.add("e.klasser IS NOT NULL AND " + vilkaar.saa(laeser, parametre));
        }
        var betingelse = veje.isEmpty() ? "false" : "(" + String.join(" OR ", veje) + ")";
        return new Hoeringskreds(laeser.cvr(), betingelse, parametre.vaerdier());
    }
}
