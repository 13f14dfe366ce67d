package dk.borgerblikket.administration.opsaetning;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** How far the changes have come: one row, found by its key. */
@Singleton
class TilstandRepository implements PanacheRepositoryBase<TilstandRaekke, Short> {

    Uni<TilstandRaekke> hent() {
        return findById(TilstandRaekke.ID);
    }
}
