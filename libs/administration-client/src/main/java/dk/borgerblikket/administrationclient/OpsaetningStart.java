package dk.borgerblikket.administrationclient;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Starts the polling with the service, unless a test has put its own {@link Opsaetninger} in place. */
@Singleton
class OpsaetningStart {

    void start(@Observes StartupEvent start, Opsaetninger opsaetninger) {
        if (opsaetninger instanceof AdministrationOpsaetninger administration) {
            administration.start();
        }
    }
}
