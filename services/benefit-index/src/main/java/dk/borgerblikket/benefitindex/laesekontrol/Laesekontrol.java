package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import jakarta.inject.Singleton;

/** Which grants and payments a reader sees: those that the reading system is Master or Afsender of. */
@Singleton
public final class Laesekontrol implements Laesevilkaar {

    @Override
    public String betingelse(Laeser laeser, Parametre parametre) {
        if (!laeser.egne()) {
            return "false";
        }
        var system = parametre.uuid(laeser.itSystem());
        return "(s.ejer_cvr = " + parametre.cvr(laeser.cvr()) + " AND (s.master = " + system + " OR s.afsender = "
                + system + "))";
    }
}
