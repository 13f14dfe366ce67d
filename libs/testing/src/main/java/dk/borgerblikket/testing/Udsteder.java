package dk.borgerblikket.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * The test MitID issuer: a real OpenID Connect server with three issuers, {@code /borger}, {@code /medarbejder} and
 * {@code /system}. What a token says is given as extra form parameters of the token request; {@link Tokens} knows them.
 */
public final class Udsteder implements AutoCloseable {

    /** The issuers, with the audience that their tokens are for. */
    static final Map<String, String> AUDIENCE = Map.of(
            "borger", "borgerblikket",
            "medarbejder", "borgerblikket-administration",
            "system", "borgerblikket-system");

    private final MockOAuth2Server server;

    private Udsteder(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts on loopback; port 0 takes a free one. */
    public static Udsteder start(int port) {
        Set<OAuth2TokenCallback> callbacks =
                AUDIENCE.keySet().stream().map(Kravbygger::new).collect(Collectors.toSet());
        var standard = new OAuth2Config();
        var server = new MockOAuth2Server(standard.copy(
                false, null, null, false, standard.getTokenProvider(), callbacks, standard.getHttpServer()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Udsteder(server);
    }

    /** Address of all three issuers, without the issuer's own name. */
    public String adresse() {
        return "http://localhost:" + server.baseUrl().port();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Builds the claims of one issuer's tokens in the form of the brokers (identity §3). */
    private record Kravbygger(String issuerId) implements OAuth2TokenCallback {

        private static final long EN_TIME = 3600;

        @Override
        public String subject(TokenRequest request) {
            var emne = felt(request, "sub");
            return emne != null
                    ? emne
                    : UUID.nameUUIDFromBytes(
                                    request.getCustomParameters().toString().getBytes())
                            .toString();
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            var audience = felt(request, "audience");
            return List.of(audience != null ? audience : AUDIENCE.get(issuerId));
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            var claims = new LinkedHashMap<String, Object>();
            var niveau = felt(request, "niveau");
            claims.put("loa", "https://data.gov.dk/concept/core/nsis/" + (niveau == null ? "Substantial" : niveau));
            switch (issuerId) {
                case "borger" -> {
                    claims.put("identity_type", "private");
                    saet(claims, "dk.cpr", felt(request, "cpr"));
                    saet(claims, "bopaelskommune", felt(request, "bopaelskommune"));
                }
                case "medarbejder" -> {
                    claims.put("identity_type", "professional");
                    saet(claims, "cvr", felt(request, "cvr"));
                    var roller = felt(request, "roller");
                    claims.put(
                            "roller",
                            roller == null
                                    ? List.of()
                                    : Stream.of(roller.split(",")).toList());
                    saet(claims, "it_system", felt(request, "it_system"));
                    saet(claims, "dataafgraensning", felt(request, "dataafgraensning"));
                    saet(claims, "enheder", felt(request, "enheder"));
                }
                default -> {
                    saet(claims, "cvr", felt(request, "cvr"));
                    saet(claims, "it_system", felt(request, "it_system"));
                    if (felt(request, "it_system") == null) {
                        saet(claims, "tjeneste", klient(request));
                    }
                }
            }
            claims.putAll(egne(request));
            claims.values().removeIf("fjern"::equals);
            return claims;
        }

        @Override
        public long tokenExpiry() {
            return EN_TIME;
        }

        private static Map<String, Object> egne(TokenRequest request) {
            var claims = felt(request, "claims");
            try {
                return claims == null ? Map.of() : JSONObjectUtils.parse(claims);
            } catch (ParseException ugyldig) {
                throw new IllegalArgumentException("claims skal være et JSON-objekt", ugyldig);
            }
        }

        private static @Nullable String klient(TokenRequest request) {
            var login = request.getClientAuthentication();
            var id = login != null ? login.getClientID() : request.getClientID();
            return id == null ? null : id.getValue();
        }

        private static void saet(Map<String, Object> claims, String navn, @Nullable String vaerdi) {
            if (vaerdi != null && !vaerdi.isEmpty()) {
                claims.put(navn, vaerdi);
            }
        }

        private static @Nullable String felt(TokenRequest request, String navn) {
            var vaerdier = request.getCustomParameter(navn);
            return vaerdier == null || vaerdier.isEmpty() ? null : vaerdier.getFirst();
        }
    }
}
