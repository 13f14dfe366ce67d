package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The open drafts, one for each authority: found by the primary key. */
@Singleton
class KladdeRepository implements PanacheRepositoryBase<KladdeRaekke, String> {

    Uni<@Nullable KladdeRaekke> find(Cvr cvr) {
        return findById(cvr.cifre());
    }
}
