package dk.borgerblikket.kle;

import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.lookupclient.Status.Tilstand;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** KLE as the look-up has it. */
@Singleton
public class Kle {

    private static final Duration TOKEN_INDEN = Duration.ofSeconds(5);

    private final Opslagskonfiguration konfiguration;
    private final OidcClient udsteder;
    private final String nationalCvr;
    private final TokensHelper tokens = new TokensHelper();
    private volatile @Nullable Opslagsklient klient;

    /** @param nationalCvr CVR number of the authority that owns the national classes */
    Kle(
            Opslagskonfiguration konfiguration,
            OidcClient udsteder,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.konfiguration = konfiguration;
        this.udsteder = udsteder;
        this.nationalCvr = nationalCvr;
    }

    /**
     * The classes, which can then be asked without waiting.
     *
     * @return empty until the first have come, and when there is no KLE among them, which cannot be told from a failed import
     */
    public Optional<Opslagsklient> nu() {
        return Optional.ofNullable(klient).filter(k -> k.status().tilstand() != Tilstand.TOM && k.kenderKle());
    }

    void start(@Observes StartupEvent start) {
        var bygger = Opslagsklient.byg(konfiguration.url(), this::token)
                .interval(konfiguration.interval())
                .nationalCvr(nationalCvr);
        konfiguration.oejebliksbillede().ifPresent(bygger::oejebliksbillede);
        klient = bygger.start();
    }

    /** Asked by the client's own thread, which may wait. */
    private String token() {
        return tokens.getTokens(udsteder).await().atMost(TOKEN_INDEN).getAccessToken();
    }

    @PreDestroy
    void stop() {
        if (klient != null) {
            klient.close();
        }
    }
}
