package dk.borgerblikket.lookup.adgang;

import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HuskendeLoginTest extends Tjenestetest {

    @Inject
    HuskendeLogin login;

    private static final String STED = "/klassifikation/v1/klasser?moenster=*";

    @Test
    void en_token_gaelder_igen_og_igen_men_ikke_med_en_anden_underskrift() {
        var token = Tokens.system(FAGSYSTEM, KORSBAEK);
        for (var i = 0; i < 3; i++) {
            som(token).get(STED).then().statusCode(200);
        }
        var punktum = token.lastIndexOf('.') + 1;
        var aendret =
                token.substring(0, punktum) + (token.charAt(punktum) == 'A' ? 'B' : 'A') + token.substring(punktum + 1);
        som(aendret).get(STED).then().statusCode(401);
        som(token).get(STED).then().statusCode(200);
    }

    /** Only what is remembered can let a token in that no issuer has signed. */
    @Test
    void en_husket_token_proeves_ikke_igen() {
        var token = "ikke-underskrevet-af-nogen";
        som(token).get(STED).then().statusCode(401);

        login.husk(token, system(Instant.now().plusSeconds(60)));
        som(token).get(STED).then().statusCode(200);

        login.husk(token + "-2", system(Instant.now().minusSeconds(1)));
        som(token + "-2").get(STED).then().statusCode(401);
    }

    private static SecurityIdentity system(Instant udloeber) {
        var krav = new JwtClaims();
        krav.setExpirationTime(NumericDate.fromSeconds(udloeber.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(krav))
                .addRole(Adgang.SYSTEM)
                .addAttribute(Kald.KALDER, new Anvendersystem(FAGSYSTEM, new Cvr(KORSBAEK)))
                .build();
    }

    @Test
    void en_husket_token_giver_ikke_mere_end_den_gav() {
        var token = Tokens.system(FAGSYSTEM, KORSBAEK);
        for (var i = 0; i < 2; i++) {
            som(token)
                    .contentType("application/xml")
                    .body("<KLE-Emneplan/>")
                    .post("/klassifikation/v1/kle/udgaver")
                    .then()
                    .statusCode(403)
                    .body("kode", equalTo("FORKERT_TOKENTYPE"));
            som(token).get(STED).then().statusCode(200);
        }
    }

    @Test
    void en_borgers_token_afvises_hver_gang_med_sin_grund() {
        var token = Tokens.borger("0101010001");
        for (var i = 0; i < 2; i++) {
            som(token).get(STED).then().statusCode(403);
        }
    }
}
