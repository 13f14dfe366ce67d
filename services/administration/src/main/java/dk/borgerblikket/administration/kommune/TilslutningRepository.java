package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** The statuses each authority has had. */
@Singleton
class TilslutningRepository implements PanacheRepositoryBase<TilslutningRaekke, TilslutningRaekke.Noegle> {

    /** Served by the primary key (cvr, loebenummer). */
    private static final String AF_KOMMUNE = "noegle.cvr = ?1 order by noegle.loebenummer";

    Uni<List<TilslutningRaekke>> af(Cvr cvr) {
        return list(AF_KOMMUNE, cvr.cifre());
    }

    Uni<TilslutningRaekke> tilfoej(Cvr cvr, Tilslutningsskift skift) {
        return count("noegle.cvr = ?1", cvr.cifre())
                .flatMap(antal -> persist(new TilslutningRaekke(cvr, Math.toIntExact(antal) + 1, skift)));
    }
}
