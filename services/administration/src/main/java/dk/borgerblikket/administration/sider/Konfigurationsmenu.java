package dk.borgerblikket.administration.sider;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The way to the configurations: to the user's own authority, or to all of them. */
@Singleton
final class Konfigurationsmenu implements Menu {

    private static final int FORREST = 10;
    private static final int SIDST = 90;

    private final Adgangskontrol adgang;

    Konfigurationsmenu(Adgangskontrol adgang) {
        this.adgang = adgang;
    }

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        if (!(kalder instanceof Medarbejder medarbejder)) {
            return List.of();
        }
        if (adgang.harNationalRolle(medarbejder, Rolle.NATIONAL_ADMIN)) {
            return List.of(
                    new Menupunkt(FORREST, "/admin/kommuner", "Kommuner", "Municipalities"),
                    new Menupunkt(SIDST, "/admin/nationale-regler", "Nationale regler", "National rules"));
        }
        var maa = Stream.of(Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND)
                .anyMatch(medarbejder::har);
        return maa
                ? List.of(new Menupunkt(
                        FORREST,
                        Kommunehoved.rod(medarbejder.cvr().cifre()) + "/konfiguration",
                        "KLE-konfiguration",
                        "KLE configuration"))
                : List.of();
    }
}
