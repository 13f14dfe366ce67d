package dk.borgerblikket.administration.udrulning;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;

/** Offers the page to those who read reports. */
@Singleton
class UdrulningMenu implements Menu {

    private static final int PLADS = 95;

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m && (m.har(Rolle.RAPPORT_LAES) || m.har(Rolle.NATIONAL_ADMIN))
                ? List.of(new Menupunkt(PLADS, "/admin/udrulning", "Udrulning", "Roll-out"))
                : List.of();
    }
}
