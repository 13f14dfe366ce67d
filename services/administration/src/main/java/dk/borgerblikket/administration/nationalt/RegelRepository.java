package dk.borgerblikket.administration.nationalt;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** The national rules: one row, found by its key. */
@Singleton
class RegelRepository implements PanacheRepositoryBase<RegelRaekke, Short> {

    Uni<RegelRaekke> hent() {
        return findById(RegelRaekke.ID);
    }

    /** Keeps other writers waiting. */
    Uni<RegelRaekke> laas() {
        return findById(RegelRaekke.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
