package dk.borgerblikket.testing;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * The test MitID issuer: a real OpenID Connect server with three issuers, {@code /borger}, {@code /medarbejder} and
 * {@code /system}. What a token says is given as extra form parameters of the token request, which {@link Tokens} knows,
 * or in a login at the page of {@link Loginside}.
 */
public final class Udsteder implements AutoCloseable {

    /** The issuers, with the audience that their tokens are for. */
    static final Map<String, String> AUDIENCE = Map.of(
            "borger", "borgerblikket",
            "medarbejder", "borgerblikket-administration",
            "system", "borgerblikket-system");

    private final OAuth2HttpServer server;

    private Udsteder(OAuth2HttpServer server) {
        this.server = server;
    }

    /** Starts on loopback; port 0 takes a free one. */
    public static Udsteder start(int port) {
        return start(port, List.of());
    }

    /** As {@link #start(int)}, with these persons on the login pages. */
    public static Udsteder start(int port, List<Testperson> personer) {
        return start(InetAddress.getLoopbackAddress(), port, personer);
    }

    /**
     * As {@link #start(int, List)}, on another address than loopback. Its tokens name the address that they were asked for at, and
     * anybody who reaches it can have one.
     */
    public static Udsteder start(InetAddress adresse, int port, List<Testperson> personer) {
        Set<OAuth2TokenCallback> callbacks =
                AUDIENCE.keySet().stream().map(Kravbygger::new).collect(Collectors.toSet());
        var standard = new OAuth2Config();
        var server = standard.getHttpServer();
        var config = standard.copy(false, null, null, false, standard.getTokenProvider(), callbacks, server);
        var udsteder = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        var login = new Loginside(personer);
        server.start(
                adresse,
                port,
                request -> login.spoerg(request).orElseGet(() -> udsteder.invoke(login.oversat(request))));
        return new Udsteder(server);
    }

    /** Address of all three issuers, without the issuer's own name. */
    public String adresse() {
        return "http://localhost:" + server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    /** The tokens of one issuer. */
    private record Kravbygger(String issuerId) implements OAuth2TokenCallback {

        private static final long EN_TIME = 3600;

        @Override
        public String subject(TokenRequest request) {
            return Krav.emne(felter(request));
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            var audience = felter(request).get("audience");
            return List.of(audience != null ? audience : AUDIENCE.get(issuerId));
        }

        /** Whoever has logged in said it all on the page, and what is said here would go before it. */
        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            var grant = request.getAuthorizationGrant().getType();
            return grant.equals(GrantType.AUTHORIZATION_CODE) || grant.equals(GrantType.REFRESH_TOKEN)
                    ? Map.of()
                    : new Krav(issuerId).af(felter(request), klient(request));
        }

        @Override
        public long tokenExpiry() {
            return EN_TIME;
        }

        private static Map<String, String> felter(TokenRequest request) {
            var felter = new LinkedHashMap<String, String>();
            request.getCustomParameters().forEach((navn, vaerdier) -> {
                if (!vaerdier.isEmpty()) {
                    felter.put(navn, vaerdier.getFirst());
                }
            });
            return felter;
        }

        private static @Nullable String klient(TokenRequest request) {
            var login = request.getClientAuthentication();
            var id = login != null ? login.getClientID() : request.getClientID();
            return id == null ? null : id.getValue();
        }
    }
}
