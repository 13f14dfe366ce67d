package dk.borgerblikket.administration.sider.revision;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The way to the audit, for those who supervise. */
@Singleton
final class Revisionsmenu implements Menu {

    private static final int PLADS = 85;

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        var maa = kalder instanceof Medarbejder medarbejder
                && Stream.of(
                                Rolle.KONFIGURATION_LAES,
                                Rolle.KONFIGURATION_REDIGER,
                                Rolle.KONFIGURATION_GODKEND,
                                Rolle.DPO,
                                Rolle.NATIONAL_ADMIN)
                        .anyMatch(medarbejder::har);
        return maa ? List.of(new Menupunkt(PLADS, "/admin/revision", "Revision", "Audit")) : List.of();
    }
}
