package dk.borgerblikket.administrationclient;

import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the first configuration has come. An outage of administration later on does not make the service
 * unready: it goes on with the last known configuration.
 */
@Readiness
@Singleton
class OpsaetningReadiness implements HealthCheck {

    private final Opsaetninger opsaetninger;

    OpsaetningReadiness(Opsaetninger opsaetninger) {
        this.opsaetninger = opsaetninger;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("opsaetning").status(erHentet()).build();
    }

    private boolean erHentet() {
        try {
            opsaetninger.nu();
            return true;
        } catch (Fejl utilgaengelig) {
            return false;
        }
    }
}
