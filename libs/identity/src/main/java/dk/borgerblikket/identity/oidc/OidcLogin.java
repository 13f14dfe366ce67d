package dk.borgerblikket.identity.oidc;

import io.quarkus.arc.DefaultBean;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Verifies the token at every call. */
@DefaultBean
@ApplicationScoped
class OidcLogin implements Tokenlogin {

    private final OidcAuthenticationMechanism oidc;

    OidcLogin(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> login(RoutingContext kald, IdentityProviderManager udbydere) {
        return oidc.authenticate(kald, udbydere);
    }
}
