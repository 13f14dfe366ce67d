package dk.borgerblikket.gateway.klassifikation;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.web.PolledSnapshot;
import dk.borgerblikket.web.PolledSnapshot.Hentet;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Keeps the KLE titles by asking lookup at a fixed interval; the last known ones survive an outage of lookup. */
@Singleton
public class KendtKlassifikation {

    private final PolledSnapshot<Klassifikation> snapshot;
    private final Duration interval;
    private @Nullable Cancellable polling;

    KendtKlassifikation(@RestClient KlassifikationKlient klient, GatewayKonfiguration konfiguration) {
        this.snapshot =
                new PolledSnapshot<>("KLE-titlerne", etag -> klient.hent(etag).map(KendtKlassifikation::hentet));
        this.interval = konfiguration.klassifikation().interval();
    }

    private static Hentet<Klassifikation> hentet(RestResponse<Titler> svar) {
        return svar.getStatus() == RestResponse.StatusCode.NOT_MODIFIED
                ? new Hentet.Uaendret<>()
                : new Hentet.Nyt<>(new Titelregister(svar.getEntity()), svar.getHeaderString("ETag"));
    }

    /** The titles; empty until the first have come. */
    public Optional<Klassifikation> nu() {
        return snapshot.nu();
    }

    void start(@Observes StartupEvent start) {
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
