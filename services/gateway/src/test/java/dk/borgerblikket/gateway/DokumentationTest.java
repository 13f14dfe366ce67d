package dk.borgerblikket.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class DokumentationTest {

    @Test
    void everyOperationIsDescribedWithASample() {
        var overblik = "paths.'/borger/v1/overblik'.get.";

        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/borger/v1/overblik",
                                "/borger/v1/sager/{id}",
                                "/borger/v1/ydelser/{id}",
                                "/borger/v1/databrud",
                                "/borger/v1/adgang",
                                "/borger/v1/adgang/eksport",
                                "/verifikation/v1/overblik",
                                "/verifikation/v1/beskyttelse"))
                .body("paths.'/borger/v1/databrud'.post.operationId", equalTo("indberetDatabrud"))
                .body(overblik + "operationId", equalTo("overblik"))
                .body(overblik + "parameters.name", equalTo(List.of("bopaelskommune")))
                .body(overblik + "responses.'200'.content.'application/json'.examples", notNullValue())
                .body(
                        "paths.'/borger/v1/adgang'.get.responses.'200'.content.'application/json'.examples",
                        notNullValue())
                .body("paths.'/borger/v1/sager/{id}'.get.operationId", equalTo("sag"))
                .body("paths.'/borger/v1/ydelser/{id}'.get.operationId", equalTo("ydelse"));
    }
}
