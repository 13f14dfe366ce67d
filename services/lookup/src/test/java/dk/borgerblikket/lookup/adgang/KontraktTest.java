package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A contract is for everybody, also for those who may not call what it describes. */
@QuarkusTest
final class KontraktTest extends Tjenestetest {

    private static final String WSDL = "/klasse/7?wsdl";

    @Test
    void kontraktenErForEnhver() {
        som(Tokens.system(FAGSYSTEM, "22222222")).get(WSDL).then().statusCode(200);
        som("et.ugyldigt.token").get(WSDL).then().statusCode(200);
        som(Tokens.borger("6101901234")).get(WSDL).then().statusCode(200);
    }

    @Test
    void detDenBeskriverErIkke() {
        som(Tokens.system(FAGSYSTEM, "22222222"))
                .contentType("text/xml")
                .body("<x/>")
                .post("/klasse/7")
                .then()
                .statusCode(403);
    }
}
