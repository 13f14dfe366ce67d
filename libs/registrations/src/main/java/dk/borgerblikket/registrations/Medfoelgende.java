package dk.borgerblikket.registrations;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Which objects fall together with removed ones. */
@FunctionalInterface
public interface Medfoelgende {

    /** None. */
    Medfoelgende INGEN = (forbindelse, fjernes) -> Uni.createFrom().item(List.of());

    /**
     * Finds them while the objects to be removed are locked and still there. Those that the caller is not the Master of
     * are left alone by the store.
     */
    Uni<List<UUID>> find(SqlConnection forbindelse, List<UUID> fjernes);
}
