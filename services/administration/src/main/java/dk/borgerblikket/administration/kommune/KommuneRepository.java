package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Authorities. Every question is answered by the primary key, or wants the whole of this small table. */
@Singleton
class KommuneRepository implements PanacheRepositoryBase<KommuneRaekke, String> {

    Uni<List<KommuneRaekke>> alle() {
        return listAll(Sort.by("navn").and("cvr"));
    }

    Uni<@Nullable KommuneRaekke> find(Cvr cvr) {
        return findById(cvr.cifre());
    }

    /** As {@link #find}, and keeps other writers of the authority and its configuration waiting. */
    Uni<@Nullable KommuneRaekke> laas(Cvr cvr) {
        return findById(cvr.cifre(), LockModeType.PESSIMISTIC_WRITE);
    }
}
