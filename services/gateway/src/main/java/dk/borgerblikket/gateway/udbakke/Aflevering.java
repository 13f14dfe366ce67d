package dk.borgerblikket.gateway.udbakke;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.udbakke.Haendelser.Haendelse;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Delivers call events to reporting. An event leaves the outbox only after reporting has said that it is counted, so a
 * crash in between means that it is delivered again, which reporting recognises by its id.
 */
@ApplicationScoped
class Aflevering {

    private static final Logger LOG = Logger.getLogger(Aflevering.class);

    private final UdbakkeRepository udbakke;
    private final RapporteringKlient rapportering;
    private final int bundt;
    private final Tilbagetraekning tilbagetraekning;

    Aflevering(
            UdbakkeRepository udbakke,
            @RestClient RapporteringKlient rapportering,
            GatewayKonfiguration konfiguration,
            Clock ur) {
        this.udbakke = udbakke;
        this.rapportering = rapportering;
        this.bundt = konfiguration.udbakke().bundt();
        this.tilbagetraekning = new Tilbagetraekning(
                ur,
                RandomGenerator.getDefault(),
                konfiguration.udbakke().interval(),
                konfiguration.udbakke().laengstePause());
    }

    @Scheduled(
            every = "${gateway.udbakke.interval:1s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "udbakke")
    Uni<Void> aflever() {
        if (!tilbagetraekning.maaProeve()) {
            return Uni.createFrom().voidItem();
        }
        return toem().invoke(this::noterSucces)
                .onFailure()
                .invoke(this::noterFejl)
                .onFailure()
                .recoverWithNull();
    }

    /** Bundle after bundle as long as they are full. */
    private Uni<Void> toem() {
        return udbakke.aflever(bundt, this::send)
                .flatMap(antal -> antal < bundt ? Uni.createFrom().voidItem() : toem());
    }

    private Uni<Void> send(List<Haendelse> haendelser) {
        return rapportering
                .modtag(new Haendelser(haendelser))
                .invoke(svar -> {
                    if (svar.getStatus() != Status.NO_CONTENT.getStatusCode()) {
                        throw new IllegalStateException("Rapportering svarede " + svar.getStatus());
                    }
                })
                .replaceWithVoid();
    }

    private void noterSucces() {
        if (!tilbagetraekning.rask()) {
            LOG.info("Kald kan afleveres til rapportering igen");
        }
        tilbagetraekning.lykkedes();
    }

    private void noterFejl(Throwable fejl) {
        if (tilbagetraekning.rask()) {
            LOG.warnf("Kald kan ikke afleveres til rapportering og bliver i udbakken: %s", fejl);
        }
        tilbagetraekning.mislykkedes();
    }
}
