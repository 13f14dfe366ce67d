package dk.borgerblikket.identity.oidc;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells who the bearer token of a call names. The framework's verification, unless the service has a bean of its own that
 * builds on it. A client certificate is held against the answer whichever it is ({@link Legitimation}).
 */
public interface Tokenlogin {

    /** The caller, with the attribute {@link Kald#KALDER}; null when there is no token. Fails when the token is no good. */
    Uni<SecurityIdentity> login(RoutingContext kald, IdentityProviderManager udbydere);
}
