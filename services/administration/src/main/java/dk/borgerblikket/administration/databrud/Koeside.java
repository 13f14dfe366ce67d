package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.formular.Kommunevalg.Valg;
import java.time.Instant;
import java.util.List;

/**
 * What the page of the queue shows.
 *
 * @param brud those whose clock runs first
 * @param nu the moment that the clocks are read at
 */
public record Koeside(Valg valg, List<Databrud> brud, Instant nu) {

    public Frist frist(Databrud et) {
        return et.frist(nu);
    }
}
