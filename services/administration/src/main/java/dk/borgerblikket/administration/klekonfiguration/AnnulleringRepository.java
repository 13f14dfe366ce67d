package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions that were taken back. All questions are served by the primary key (cvr, version). */
@Singleton
class AnnulleringRepository implements PanacheRepositoryBase<AnnulleringRaekke, AnnulleringRaekke.Noegle> {

    Uni<List<AnnulleringRaekke>> af(Cvr cvr) {
        return list("noegle.cvr = ?1", cvr.cifre());
    }

    Uni<@Nullable AnnulleringRaekke> find(Cvr cvr, int version) {
        return findById(new AnnulleringRaekke.Noegle(cvr.cifre(), version));
    }
}
