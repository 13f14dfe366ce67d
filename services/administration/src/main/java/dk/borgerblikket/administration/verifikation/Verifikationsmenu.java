package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;

/** The client's entry of the menu, for those who may use it. */
@Singleton
final class Verifikationsmenu implements Menu {

    private static final Menupunkt PUNKT = new Menupunkt(30, "/admin/verifikation", "Verifikation", "Verification");

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m && (m.har(Rolle.VERIFIKATION) || m.har(Rolle.NATIONAL_ADMIN))
                ? List.of(PUNKT)
                : List.of();
    }
}
