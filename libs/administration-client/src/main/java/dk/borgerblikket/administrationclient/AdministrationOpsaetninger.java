package dk.borgerblikket.administrationclient;

import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.PolledSnapshot;
import dk.borgerblikket.web.PolledSnapshot.Hentet;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the configuration by asking administration at a fixed interval. A default bean: a test that brings its own
 * {@link Opsaetninger} gets that one, and then nothing is polled.
 */
@DefaultBean
@Singleton
class AdministrationOpsaetninger implements Opsaetninger {

    private final PolledSnapshot<Opsaetning> snapshot;
    private final Duration interval;
    private @Nullable Cancellable polling;

    AdministrationOpsaetninger(
            @RestClient AdministrationKlient klient,
            @ConfigProperty(name = "borgerblikket.opsaetning.interval") Duration interval) {
        this.snapshot = new PolledSnapshot<>(
                "Kommunernes opsætning", etag -> klient.hent(etag).map(AdministrationOpsaetninger::hentet));
        this.interval = interval;
    }

    private static Hentet<Opsaetning> hentet(RestResponse<Opsaetning> svar) {
        return svar.getStatus() == RestResponse.StatusCode.NOT_MODIFIED
                ? new Hentet.Uaendret<>()
                : new Hentet.Nyt<>(svar.getEntity(), svar.getHeaderString("ETag"));
    }

    @Override
    public Opsaetning nu() {
        return snapshot.nu().orElseThrow(() -> new Fejl(OpsaetningFejl.OPSAETNING_UTILGAENGELIG));
    }

    /** Asks at once and then at every interval; an answer that takes longer makes the next question wait. */
    void start() {
        polling = Multi.createFrom()
                .ticks()
                .every(interval)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(nr -> snapshot.opdater())
                .subscribe()
                .with(svar -> {});
    }

    @PreDestroy
    void stop() {
        if (polling != null) {
            polling.cancel();
        }
    }
}
