package dk.borgerblikket.administration.fagsystem;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Source systems. Every question is answered by the primary key, or wants the whole of this small table. */
@Singleton
class FagsystemRepository implements PanacheRepositoryBase<FagsystemRaekke, UUID> {

    Uni<List<FagsystemRaekke>> alle() {
        return listAll(Sort.by("navn").and("itSystem"));
    }

    /** Keeps other writers of the system waiting. */
    Uni<@Nullable FagsystemRaekke> laas(UUID uuid) {
        return findById(uuid, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<FagsystemRaekke>> blandt(Collection<UUID> uuider) {
        return list("itSystem in ?1", uuider);
    }
}
