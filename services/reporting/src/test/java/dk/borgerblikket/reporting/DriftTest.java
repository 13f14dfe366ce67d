package dk.borgerblikket.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class DriftTest {

    @Inject
    ProeveOpsaetninger opsaetninger;

    @Test
    void tjenestenErKlarNaarDatabasenSvarer() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void maalingerErForDemMedToken() {
        given().get("/q/metrics").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.tjeneste("gateway"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("borgerblikket_efterregning_afvigelser"));
    }

    @Test
    void tjenestenErKlarOgsaaFoerAdministrationHarSvaret() {
        opsaetninger.erHentet(false);
        try {
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            opsaetninger.erHentet(true);
        }
    }

    @Test
    void beskrivelsenNaevnerFormaterneOgForklarerTallene() {
        var rapport = "paths.'/rapportering/v1/kommuner/{cvr}/kald'.get.";

        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", aMapWithSize(9))
                .body("paths.'/rapportering/v1/haendelser'.post.responses", hasKey("204"))
                .body(rapport + "responses.'200'.content", hasKey("text/csv"))
                .body(rapport + "responses.'200'.content", hasKey("application/json"))
                .body(rapport + "description", containsString("ikke hvor mange borgere"));
    }
}
