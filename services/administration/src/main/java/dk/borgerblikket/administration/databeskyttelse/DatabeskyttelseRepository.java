package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The versions of every authority's block; a handful of each. All is served by the primary key (cvr, version). */
@Singleton
class DatabeskyttelseRepository implements PanacheRepositoryBase<DatabeskyttelseRaekke, DatabeskyttelseRaekke.Noegle> {

    private static final String AF_KOMMUNE = "noegle.cvr = ?1 order by noegle.version desc";

    private static final String GYLDIGE =
            "gyldigFra <= ?1 and (gyldigTil is null or gyldigTil >= ?1) order by noegle.cvr, noegle.version";

    /** Newest first. */
    Uni<List<DatabeskyttelseRaekke>> af(Cvr cvr) {
        return list(AF_KOMMUNE, cvr.cifre());
    }

    /** Of every authority, those that are valid on the day, oldest first. */
    Uni<List<DatabeskyttelseRaekke>> gyldige(LocalDate dag) {
        return list(GYLDIGE, dag);
    }
}
