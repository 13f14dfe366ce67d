package dk.borgerblikket.administrationclient;

import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** What the configuration was at an earlier moment. */
public interface TidligereOpsaetninger {

    /**
     * Asked of administration each time.
     *
     * @return fails with a {@link dk.borgerblikket.web.Fejl} of status 503 when administration does not answer: the
     *     configuration of now would answer another question
     */
    Uni<TidligereOpsaetning> paa(Instant tid);
}
