package dk.borgerblikket.lookup.adgang;

import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HuskendeLoginTest extends Tjenestetest {

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
