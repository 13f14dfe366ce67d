package dk.borgerblikket.pages;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps a session in the user's browser, as the framework does: its tokens, encrypted. Beside it lies a mark of when the
 * session began and was last used, so that it ends when it has been idle or has lasted for too long (identity §10).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessionslager implements TokenStateManager {

    /** Begins the name of the cookie with the mark. */
    static final String MAERKE = "bb_session_";

    /** So that not every file of a page writes a cookie. */
    private static final Duration FORNYES = Duration.ofMinutes(1);

    private final DefaultTokenStateManager tokens;
    private final Sidekonfiguration konfiguration;
    private final Sessionsmaerke.Segl segl;
    private final Sideur ur;

    Sessionslager(DefaultTokenStateManager tokens, Sidekonfiguration konfiguration, Sideur ur) {
        this.tokens = tokens;
        this.konfiguration = konfiguration;
        this.segl = new Sessionsmaerke.Segl(konfiguration.noegle());
        this.ur = ur;
    }

    /** A login, or a renewal of the tokens within a session, which does not make the session any younger. */
    @Override
    public Uni<String> createTokenState(
            RoutingContext kald,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens nye,
            OidcRequestContext<String> kontekst) {
        Sessionsmaerke gaeldende = kald.get(MAERKE);
        var nu = ur.nu();
        var maerke = gaeldende == null ? Sessionsmaerke.ny(nu) : gaeldende.brugt(nu);
        return tokens.createTokenState(kald, tenant, nye, kontekst)
                .invoke(session -> skriv(kald, tenant, maerke, session));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext kald,
            OidcTenantConfig tenant,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> kontekst) {
        var nu = ur.nu();
        var maerke = laes(kald, tenant, session)
                .filter(m -> m.gaelder(nu, konfiguration.inaktiv(), konfiguration.laengst()));
        if (maerke.isEmpty()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        kald.put(MAERKE, maerke.get());
        if (maerke.get().set().plus(FORNYES).isBefore(nu)) {
            skriv(kald, tenant, maerke.get().brugt(nu), session);
        }
        return tokens.getTokens(kald, tenant, session, kontekst);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext kald, OidcTenantConfig tenant, String session, OidcRequestContext<Void> kontekst) {
        kald.response().addCookie(cookie(tenant, "").setMaxAge(0));
        return tokens.deleteTokens(kald, tenant, session, kontekst);
    }

    private Optional<Sessionsmaerke> laes(RoutingContext kald, OidcTenantConfig tenant, String session) {
        return Optional.ofNullable(kald.request().getCookie(navn(tenant)))
                .flatMap(cookie -> segl.laes(cookie.getValue(), session));
    }

    private void skriv(RoutingContext kald, OidcTenantConfig tenant, Sessionsmaerke maerke, String session) {
        kald.response().addCookie(cookie(tenant, segl.skriv(maerke, session)));
    }

    private Cookie cookie(OidcTenantConfig tenant, String vaerdi) {
        return Cookie.cookie(navn(tenant), vaerdi)
                .setPath(Sideomraade.af(tenant.tenantId().orElseThrow())
                        .map(Sideomraade::rod)
                        .orElse("/"))
                .setHttpOnly(true)
                .setSecure(konfiguration.sikreCookies())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String navn(OidcTenantConfig tenant) {
        return MAERKE + tenant.tenantId().orElseThrow();
    }
}
