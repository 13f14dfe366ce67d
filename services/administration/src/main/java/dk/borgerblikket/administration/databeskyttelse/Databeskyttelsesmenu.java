package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The entry of the page of the data protection block. */
@Singleton
final class Databeskyttelsesmenu implements Menu {

    private static final Menupunkt PUNKT =
            new Menupunkt(70, "/admin/databeskyttelse", "Databeskyttelse", "Data protection");

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m
                        && Stream.of(Rolle.DPO, Rolle.KONFIGURATION_REDIGER, Rolle.NATIONAL_ADMIN)
                                .anyMatch(m::har)
                ? List.of(PUNKT)
                : List.of();
    }
}
