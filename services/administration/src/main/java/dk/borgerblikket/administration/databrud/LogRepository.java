package dk.borgerblikket.administration.databrud;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done about each breach. Served by the primary key (databrud, loebenummer). */
@Singleton
class LogRepository implements PanacheRepositoryBase<LogRaekke, LogRaekke.Noegle> {

    private static final String AF = "noegle.databrud = ?1 order by noegle.loebenummer";

    Uni<List<LogRaekke>> af(UUID databrud) {
        return list(AF, databrud);
    }

    /** Notes an action; the breach is locked by the caller, so that two never get the same number. */
    Uni<Void> noter(UUID databrud, Instant tid, String hvem, Logpost.Handling handling, Map<String, Object> detaljer) {
        return count("noegle.databrud = ?1", databrud)
                .flatMap(antal -> persist(new LogRaekke(
                        databrud, new Logpost(Math.toIntExact(antal) + 1, tid, hvem, handling, detaljer))))
                .replaceWithVoid();
    }
}
