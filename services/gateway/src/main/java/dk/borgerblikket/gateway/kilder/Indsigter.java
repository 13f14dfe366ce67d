package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.kilder.Kildesvar.Hentet;
import dk.borgerblikket.gateway.kilder.Kildesvar.Utilgaengelig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Who has looked at the citizen's data in an index, asked with the citizen's own token. */
@ApplicationScoped
public class Indsigter {

    private static final Logger LOG = Logger.getLogger(Indsigter.class);
    private static final String STI = "/borger/v1/opslag";

    private final Indeksklient klient;
    private final GatewayKonfiguration konfiguration;
    private final Kontrakt<Indsigt.Side> kontrakt;

    Indsigter(Indeksklient klient, GatewayKonfiguration konfiguration, ObjectMapper json) {
        this.klient = klient;
        this.konfiguration = konfiguration;
        this.kontrakt = new Kontrakt<>(json, Indsigt.Side.class);
    }

    /**
     * One page; never fails.
     *
     * @param efter where it begins; empty for the newest
     * @param token of the citizen
     * @param traceparent ties the index's log to this request
     */
    public Uni<Kildesvar<Indsigt.Side>> side(Kilde kilde, String efter, int antal, String token, String traceparent) {
        var adresse = adresse(kilde) + STI + "?antal=" + antal + (efter.isEmpty() ? "" : "&efter=" + efter);
        return klient.side(adresse, null, token, traceparent)
                .map(kontrakt::laes)
                .ifNoItem()
                .after(frist())
                .fail()
                .<Kildesvar<Indsigt.Side>>map(side -> new Hentet<>(side, false))
                .onFailure()
                .recoverWithItem(fejl -> {
                    LOG.warnf(
                            "%s svarer ikke: %s", kilde.navn(), fejl.getClass().getName());
                    return new Utilgaengelig<>();
                });
    }

    private Duration frist() {
        return konfiguration.indeks().frist();
    }

    private String adresse(Kilde kilde) {
        return switch (kilde) {
            case SAGSINDEKS -> konfiguration.sagsindeks().url();
            case YDELSESINDEKS -> konfiguration.ydelsesindeks().url();
            case KLASSIFIKATION -> throw new IllegalArgumentException("Klassifikationen ved intet om borgere");
        };
    }
}
