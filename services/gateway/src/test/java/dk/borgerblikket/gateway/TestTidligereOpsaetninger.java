package dk.borgerblikket.gateway;

import dk.borgerblikket.administrationclient.OpsaetningFejl;
import dk.borgerblikket.administrationclient.TidligereOpsaetninger;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.Mock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The configuration that was, as a test decides it. */
@Mock
@Singleton
public class TestTidligereOpsaetninger implements TidligereOpsaetninger {

    private volatile Optional<TidligereOpsaetning> opsaetning = Optional.empty();

    void er(TidligereOpsaetning ny) {
        opsaetning = Optional.of(ny);
    }

    void svarerIkke() {
        opsaetning = Optional.empty();
    }

    @Override
    public Uni<TidligereOpsaetning> paa(Instant tid) {
        return opsaetning
                .map(o -> Uni.createFrom().item(o))
                .orElseGet(() -> Uni.createFrom().failure(new Fejl(OpsaetningFejl.OPSAETNING_UTILGAENGELIG)));
    }
}
