package dk.borgerblikket.identity.oidc;

import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.web.FaellesFejl;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Who a caller says to be, by bearer token and by the client certificate of the TLS connection. Either is enough; both
 * must name the same system. A certificate that is not listed gives nothing and takes nothing away. The certificate is the
 * one that the connection was made with, never one that a header tells of.
 */
@ApplicationScoped
class Legitimation implements HttpAuthenticationMechanism {

    private static final Uni<HttpCredentialTransport> BEARER = Uni.createFrom()
            .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, OidcConstants.BEARER_SCHEME));

    private final OidcAuthenticationMechanism tokens;
    private final Tokenlogin login;
    private final Certifikatregister register;

    Legitimation(OidcAuthenticationMechanism tokens, Tokenlogin login, Certifikatregister register) {
        this.tokens = tokens;
        this.login = login;
        this.register = register;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext kontekst, IdentityProviderManager udbydere) {
        var certifikat = certifikat(kontekst);
        var vedToken = login.login(kontekst, udbydere);
        return certifikat.isEmpty()
                ? vedToken
                : vedToken.map(identitet -> samlet(
                        identitet, certifikat.get(), register.system(certifikat.get(), Instant.now()), kontekst));
    }

    private static SecurityIdentity samlet(
            @Nullable SecurityIdentity vedToken,
            X509Certificate certifikat,
            Optional<Anvendersystem> system,
            RoutingContext kontekst) {
        if (vedToken == null) {
            return system.map(s -> (SecurityIdentity) identitet(certifikat)
                            .addRole(s.adgang())
                            .addAttribute(Kald.KALDER, s)
                            .build())
                    .orElseGet(() -> afvist(certifikat, FaellesFejl.CERTIFIKAT_UKENDT, kontekst));
        }
        return system.isEmpty() || system.get().equals(vedToken.getAttribute(Kald.KALDER))
                ? vedToken
                : afvist(certifikat, FaellesFejl.CERTIFIKAT_MODSIGER, kontekst);
    }

    private static SecurityIdentity afvist(X509Certificate certifikat, FaellesFejl grund, RoutingContext kontekst) {
        kontekst.put(Kald.AFVISNING, grund);
        return identitet(certifikat).build();
    }

    private static QuarkusSecurityIdentity.Builder identitet(X509Certificate certifikat) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(
                        certifikat.getSubjectX500Principal().getName()));
    }

    /** The certificate that the caller holds the key of, from an issuer that the service trusts. */
    private static Optional<X509Certificate> certifikat(RoutingContext kontekst) {
        var tls = kontekst.request().connection().sslSession();
        if (tls == null) {
            return Optional.empty();
        }
        try {
            return tls.getPeerCertificates()[0] instanceof X509Certificate certifikat
                    ? Optional.of(certifikat)
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException intetCertifikat) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext kontekst) {
        return tokens.getChallenge(kontekst);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return tokens.getCredentialTypes();
    }

    /** The same for all three issuers; the framework would read the token once more to find out which one it is. */
    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext kontekst) {
        return BEARER;
    }

    /** Before every mechanism of the framework, which would take one credential and not look at the other. */
    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }
}
