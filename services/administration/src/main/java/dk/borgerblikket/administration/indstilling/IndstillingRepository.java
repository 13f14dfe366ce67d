package dk.borgerblikket.administration.indstilling;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the authorities have chosen: found by the primary key. */
@Singleton
class IndstillingRepository implements PanacheRepositoryBase<IndstillingRaekke, String> {

    Uni<@Nullable IndstillingRaekke> find(Cvr cvr) {
        return findById(cvr.cifre());
    }
}
