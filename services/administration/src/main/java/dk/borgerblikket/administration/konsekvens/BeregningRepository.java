package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The previews. Single ones are served by the primary key, an authority's by ix_konsekvensberegning_cvr_tid. */
@Singleton
class BeregningRepository implements PanacheRepositoryBase<BeregningRaekke, UUID> {

    private static final String AF_KOMMUNE = "cvr = ?1 order by startetTid desc";

    /** Newest first; there are never many. */
    Uni<List<BeregningRaekke>> af(Cvr cvr) {
        return list(AF_KOMMUNE, cvr.cifre());
    }
}
