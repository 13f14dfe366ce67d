package dk.borgerblikket.administration;

import static io.restassured.RestAssured.given;

import dk.borgerblikket.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever calls in the tests, and what they need to exist. Every test has an authority of its own. */
final class Kaldere {

    static final String NATIONAL_CVR = "99999999";
    static final String ROD = "/administration/v1";

    private static final AtomicInteger NAESTE_CVR = new AtomicInteger(40_000_000);

    private Kaldere() {}

    static RequestSpecification med(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification medarbejder(String cvr, String... roller) {
        return med(Tokens.medarbejder(cvr, roller));
    }

    /** A certain employee, where it matters who it is. */
    static RequestSpecification person(String navn, String cvr, String... roller) {
        return med(Tokens.raa("medarbejder", Map.of("cvr", cvr, "roller", String.join(",", roller), "sub", navn)));
    }

    static RequestSpecification national() {
        return medarbejder(NATIONAL_CVR, "national_admin");
    }

    static String nytCvr() {
        return Integer.toString(NAESTE_CVR.incrementAndGet());
    }

    /** A connected authority. */
    static String kommune() {
        return kommune("TILSLUTTET");
    }

    static String kommune(String tilslutning) {
        var cvr = nytCvr();
        national()
                .body("{\"navn\":\"Kommune %s\",\"tilslutning\":\"%s\"}".formatted(cvr.substring(4), tilslutning))
                .put(kommunesti(cvr))
                .then()
                .statusCode(200);
        return cvr;
    }

    static UUID fagsystem() {
        var uuid = UUID.randomUUID();
        national()
                .body("{\"navn\":\"Fagsystemet\",\"leverandoer\":\"Leverandøren\"}")
                .put(ROD + "/fagsystemer/" + uuid)
                .then()
                .statusCode(200);
        return uuid;
    }

    static String kommunesti(String cvr) {
        return ROD + "/kommuner/" + cvr;
    }
}
