package dk.borgerblikket.administration.rapport;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;

/** Offers the report to those who may read it. */
@Singleton
class Rapportmenu implements Menu {

    private static final int PLADS = 90;

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m && m.har(Rolle.RAPPORT_LAES)
                ? List.of(new Menupunkt(PLADS, "/admin/rapport", "Rapport", "Report"))
                : List.of();
    }
}
