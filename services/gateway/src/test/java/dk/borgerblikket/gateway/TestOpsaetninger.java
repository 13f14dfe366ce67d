package dk.borgerblikket.gateway;

import dk.borgerblikket.administrationclient.OpsaetningFejl;
import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The configuration that a test decides. */
@Mock
@Singleton
public class TestOpsaetninger implements Opsaetninger {

    private volatile Optional<Opsaetning> opsaetning = Optional.of(Testdata.opsaetning());

    void er(Opsaetning ny) {
        opsaetning = Optional.of(ny);
    }

    void erIkkeHentet() {
        opsaetning = Optional.empty();
    }

    @Override
    public Opsaetning nu() {
        return opsaetning.orElseThrow(() -> new Fejl(OpsaetningFejl.OPSAETNING_UTILGAENGELIG));
    }
}
