package dk.borgerblikket.administration.udrulning;

import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Draws the picture of today. */
@Singleton
class Udrulning {

    private final Kommuner kommuner;
    private final Clock ur;

    Udrulning(Kommuner kommuner, Clock ur) {
        this.kommuner = kommuner;
        this.ur = ur;
    }

    Uni<Udrulningsbillede> billede() {
        return kommuner.alle().map(alle -> Udrulningsbillede.af(alle, Dato.dag(ur.instant())));
    }
}
