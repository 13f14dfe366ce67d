package dk.borgerblikket.lookup.adgang;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.identity.oidc.Tokenlogin;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token as all services do, and remembers a system's or service's for a short while (ADR 0022): they look up with
 * the same token for an hour, and to verify it costs more than the look-up. Whether there is an agreement is asked at every
 * call all the same. An employee's token is verified each time.
 */
@ApplicationScoped
class HuskendeLogin implements Tokenlogin {

    private static final String BEARER = "Bearer ";
    private static final int ANTAL = 10_000;

    private final OidcAuthenticationMechanism oidc;
    private final Tokenhukommelse<SecurityIdentity> hukommelse;
    private final Clock ur;

    /** @param hoejst how long a key that the issuer withdraws may still count; nothing at all for zero */
    HuskendeLogin(
            OidcAuthenticationMechanism oidc,
            Clock ur,
            @ConfigProperty(name = "borgerblikket.opslag.husk-token", defaultValue = "60s") Duration hoejst) {
        this.oidc = oidc;
        this.ur = ur;
        this.hukommelse = new Tokenhukommelse<>(hoejst, ANTAL, Ticker.systemTicker());
    }

    @Override
    public Uni<SecurityIdentity> login(RoutingContext kald, IdentityProviderManager udbydere) {
        var hoved = kald.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (hoved == null || !hoved.startsWith(BEARER)) {
            return oidc.authenticate(kald, udbydere);
        }
        var token = hoved.substring(BEARER.length());
        return hukommelse
                .find(token)
                .map(identitet -> Uni.createFrom().item(identitet))
                .orElseGet(() -> oidc.authenticate(kald, udbydere).invoke(identitet -> husk(token, identitet)));
    }

    void husk(String token, SecurityIdentity identitet) {
        var kalder = identitet == null ? null : identitet.getAttribute(Kald.KALDER);
        if ((kalder instanceof Anvendersystem || kalder instanceof Tjeneste)
                && identitet.getPrincipal() instanceof JsonWebToken jwt) {
            hukommelse.husk(
                    token,
                    // Without the attributes of the call that it came with.
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(identitet.getPrincipal())
                            .addRoles(identitet.getRoles())
                            .addCredentials(identitet.getCredentials())
                            .addAttribute(Kald.KALDER, kalder)
                            .build(),
                    Instant.ofEpochSecond(jwt.getExpirationTime()),
                    ur.instant());
        }
    }
}
