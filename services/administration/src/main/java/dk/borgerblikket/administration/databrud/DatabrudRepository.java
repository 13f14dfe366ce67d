package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reported breaches. */
@Singleton
class DatabrudRepository implements PanacheRepositoryBase<DatabrudRaekke, UUID> {

    /** More than an authority handles at a time; the undecided ones come first, so that none of them is left out. */
    private static final int HOEJST = 500;

    /** Served by ix_databrud_cvr_kendskab, whose order this is. */
    private static final String KOE = "cvr = ?1 order by (case when afgjort is null then 0 else 1 end), kendskab";

    Uni<List<DatabrudRaekke>> koe(Cvr cvr) {
        return find(KOE, cvr.cifre()).page(0, HOEJST).list();
    }

    /** Keeps others who want to do something about it waiting. */
    Uni<@Nullable DatabrudRaekke> laas(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
