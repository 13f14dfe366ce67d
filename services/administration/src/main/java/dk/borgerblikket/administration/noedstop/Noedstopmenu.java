package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The entry of the page of emergency stops. */
@Singleton
final class Noedstopmenu implements Menu {

    private static final Menupunkt PUNKT = new Menupunkt(80, "/admin/noedstop", "Nødstop", "Emergency stop");

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m
                        && Stream.of(
                                        Rolle.DPO,
                                        Rolle.KONFIGURATION_GODKEND,
                                        Rolle.KONFIGURATION_REDIGER,
                                        Rolle.KONFIGURATION_LAES,
                                        Rolle.NATIONAL_ADMIN)
                                .anyMatch(m::har)
                ? List.of(PUNKT)
                : List.of();
    }
}
