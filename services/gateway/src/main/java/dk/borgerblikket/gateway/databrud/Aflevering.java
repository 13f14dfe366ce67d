package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.databrud.AdministrationKlient.Besked;
import dk.borgerblikket.gateway.databrud.UdbakkeRepository.Udfald;
import dk.borgerblikket.gateway.databrud.UdbakkeRepository.Ventende;
import dk.borgerblikket.gateway.udbakke.Tilbagetraekning;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Delivers reports to administration. One leaves the outbox only after administration has said that it is stored, so a
 * crash in between means that it is delivered again, which administration recognises by its id.
 */
@ApplicationScoped
class Aflevering {

    private static final Logger LOG = Logger.getLogger(Aflevering.class);

    private final UdbakkeRepository udbakke;
    private final AdministrationKlient administration;
    private final int bundt;
    private final Tilbagetraekning tilbagetraekning;

    Aflevering(
            UdbakkeRepository udbakke,
            @RestClient AdministrationKlient administration,
            GatewayKonfiguration konfiguration,
            Clock ur) {
        this.udbakke = udbakke;
        this.administration = administration;
        this.bundt = konfiguration.databrud().bundt();
        this.tilbagetraekning = new Tilbagetraekning(
                ur,
                RandomGenerator.getDefault(),
                konfiguration.databrud().interval(),
                konfiguration.databrud().laengstePause());
    }

    @Scheduled(
            every = "${gateway.databrud.interval:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "databrud")
    Uni<Void> aflever() {
        if (!tilbagetraekning.maaProeve()) {
            return Uni.createFrom().voidItem();
        }
        return udbakke.aflever(bundt, this::send)
                .invoke(this::noterSucces)
                .onFailure()
                .invoke(this::noterFejl)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Udfald> send(Ventende ventende) {
        return administration
                .modtag(ventende.id(), new Besked(ventende.besked()))
                .map(svar -> udfald(ventende, svar.getStatus()))
                .onFailure(WebApplicationException.class)
                .recoverWithItem(fejl -> udfald(
                        ventende, ((WebApplicationException) fejl).getResponse().getStatus()));
    }

    /** What will be the same in a moment must not hold up the others; anything else ends the round. */
    private static Udfald udfald(Ventende ventende, int status) {
        if (status == Status.NO_CONTENT.getStatusCode()) {
            return Udfald.MODTAGET;
        }
        if (status == Status.BAD_REQUEST.getStatusCode() || status == Status.NOT_FOUND.getStatusCode()) {
            LOG.errorf("Administration afviste databruddet %s med status %d", ventende.id(), status);
            return Udfald.AFVIST;
        }
        throw new IllegalStateException("Administration svarede " + status);
    }

    private void noterSucces() {
        if (!tilbagetraekning.rask()) {
            LOG.info("Databrud kan afleveres til administration igen");
        }
        tilbagetraekning.lykkedes();
    }

    private void noterFejl(Throwable fejl) {
        if (tilbagetraekning.rask()) {
            LOG.warnf("Databrud kan ikke afleveres til administration og bliver i udbakken: %s", fejl);
        }
        tilbagetraekning.mislykkedes();
    }
}
