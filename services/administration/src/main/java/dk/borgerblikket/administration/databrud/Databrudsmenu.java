package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The entry of the pages of reported breaches. */
@Singleton
final class Databrudsmenu implements Menu {

    private static final Menupunkt PUNKT = new Menupunkt(75, "/admin/databrud", "Databrud", "Data breaches");

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Medarbejder m
                        && Stream.of(Rolle.DPO, Rolle.NATIONAL_ADMIN).anyMatch(m::har)
                ? List.of(PUNKT)
                : List.of();
    }
}
