package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Service agreements. */
@Singleton
class AftaleRepository implements PanacheRepositoryBase<AftaleRaekke, AftaleRaekke.Noegle> {

    /** Served by the primary key (cvr, it_system). */
    private static final String AF_KOMMUNE = "noegle.cvr = ?1 order by noegle.itSystem";

    private static final String ALLE = "order by noegle.cvr, noegle.itSystem";

    Uni<List<AftaleRaekke>> af(Cvr cvr) {
        return list(AF_KOMMUNE, cvr.cifre());
    }

    Uni<List<AftaleRaekke>> alle() {
        return list(ALLE);
    }
}
