package dk.borgerblikket.identity.oidc;

import dk.borgerblikket.identity.Claimnavne;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Tokenlaeser;
import dk.borgerblikket.identity.Tokenlaeser.Resultat;
import dk.borgerblikket.identity.Tokenlaeser.Udsteder;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejlkode;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a verified token exactly one security role: the kind of caller it was issued for. */
@ApplicationScoped
class KalderAugmentor implements SecurityIdentityAugmentor {

    /** Ends the name of a tenant that logs users in to pages. */
    private static final String SIDE = "-side";

    private final Tokenlaeser laeser;

    KalderAugmentor(Claimnavne navne) {
        this.laeser = new Tokenlaeser(navne);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identitet, AuthenticationRequestContext kontekst) {
        return Uni.createFrom().item(identitet);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identitet, AuthenticationRequestContext kontekst, Map<String, Object> attributter) {
        if (identitet.isAnonymous() || !(identitet.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Uni.createFrom().item(identitet);
        }
        String tenant = identitet.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE);
        var resultat = laeser.laes(udsteder(tenant), claims(token));
        return Uni.createFrom()
                .item(
                        switch (resultat) {
                            case Resultat.Laest(Kalder kalder) -> med(identitet, Set.of(kalder.adgang()), kalder);
                            case Resultat.Afvist(var grund) -> {
                                var request = HttpSecurityUtils.getRoutingContextAttribute(attributter);
                                if (request != null) {
                                    request.put(Kald.AFVISNING, fejlkode(grund));
                                }
                                yield med(identitet, Set.of(), null);
                            }
                        });
    }

    /** A login on a page is at the same issuer as the tokens of its users: {@code borger-side} is at {@code borger}. */
    private static Udsteder udsteder(String tenant) {
        var navn = tenant.endsWith(SIDE) ? tenant.substring(0, tenant.length() - SIDE.length()) : tenant;
        return Udsteder.valueOf(navn.toUpperCase(Locale.ROOT));
    }

    /** Roles that the token itself may carry are dropped: only ours count. */
    private static SecurityIdentity med(SecurityIdentity identitet, Set<String> roller, @Nullable Kalder kalder) {
        var bygger = QuarkusSecurityIdentity.builder()
                .setPrincipal(identitet.getPrincipal())
                .addAttributes(identitet.getAttributes())
                .addCredentials(identitet.getCredentials())
                .addRoles(roller);
        if (kalder != null) {
            bygger.addAttribute(Kald.KALDER, kalder);
        }
        return bygger.build();
    }

    private static Fejlkode fejlkode(Tokenlaeser.Afvisning grund) {
        return switch (grund) {
            case NIVEAU_FOR_LAVT -> FaellesFejl.NIVEAU_FOR_LAVT;
            case CPR_MANGLER -> FaellesFejl.CPR_MANGLER;
            case FORKERT_TOKENTYPE -> FaellesFejl.FORKERT_TOKENTYPE;
            case TOKEN_UKLART -> FaellesFejl.TOKEN_UKLART;
        };
    }

    /** Not asked for one by one: each that the standard does not know would cost an exception. */
    private static Map<String, Object> claims(OidcJwtCallerPrincipal token) {
        var claims = new HashMap<String, Object>();
        token.getClaims().getClaimsMap().forEach((navn, vaerdi) -> {
            if (vaerdi != null) {
                claims.put(navn, tekst(vaerdi));
            }
        });
        return claims;
    }

    private static Object tekst(Object vaerdi) {
        return switch (vaerdi) {
            case JsonArray liste -> liste.stream().map(KalderAugmentor::tekst).toList();
            case JsonString tekst -> tekst.getString();
            default -> vaerdi;
        };
    }
}
