package dk.borgerblikket.caseindex;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class TjenesteTest {

    @Test
    void theServiceTellsThatItIsReady() {
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void everyOperationIsDescribed() {
        Map<String, Map<String, Map<String, Object>>> stier = given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .extract()
                .path("paths");

        assertThat(stier)
                .containsOnlyKeys(
                        "/borger/v1/sager",
                        "/intern/v1/sager/grundlag/{cvr}",
                        "/intern/v1/sager/opslag",
                        "/borger/v1/opslag",
                        "/revision/v1/opslag",
                        "/verifikation/v1/sager",
                        "/intern/v1/kle-brug",
                        "/sagdokumentindeks/6",
                        "/sagdokumentindeks/v1/importer",
                        "/sagdokumentindeks/v1/opdater",
                        "/sagdokumentindeks/v1/fremsoeg",
                        "/sagdokumentindeks/v1/soeg",
                        "/sagdokumentindeks/v1/sager/{uuid}",
                        "/sagdokumentindeks/v1/sager/{uuid}/historik",
                        "/sagdokumentindeks/v1/dokumenter/{uuid}",
                        "/sagdokumentindeks/v1/dokumenter/{uuid}/historik",
                        "/sagdokumentindeks/v1/fjern",
                        "/sagdokumentindeks/v1/haendelser",
                        "/sagdokumentindeks/v1/indlaesninger",
                        "/sagdokumentindeks/v1/indlaesninger/{id}",
                        "/sagdokumentindeks/v1/indlaesninger/{id}/data",
                        "/sagdokumentindeks/v1/indlaesninger/{id}/fejl",
                        "/sagdokumentindeks/v1/indlaesninger/{id}/afslut",
                        "/sagdokumentindeks/v1/systemovergange",
                        "/sagdokumentindeks/v1/systemovergange/{id}",
                        "/sagdokumentindeks/v1/systemovergange/{id}/udfoer",
                        "/sagdokumentindeks/v1/sager/{uuid}/journalnotater",
                        "/sagdokumentindeks/v1/kasser",
                        "/sagdokumentindeks/v1/validering",
                        "/sagdokumentindeks/v1/fund",
                        "/sagdokumentindeks/v1/fund/oversigt");
        // Everybody may read the WSDL, and so nobody is refused.
        var wsdl = stier.get("/sagdokumentindeks/6").remove("get");
        assertThat(wsdl.get("summary")).isNotNull();
        assertThat(wsdl.get("responses").toString()).contains("200=");
        assertThat(stier.values())
                .allSatisfy(operationer -> assertThat(operationer.values())
                        .hasSize(1)
                        .allSatisfy(operation -> {
                            assertThat(operation.get("summary")).isNotNull();
                            assertThat(operation.get("responses").toString())
                                    .containsPattern("20[0-2]=")
                                    .contains("400=", "401=", "403=");
                        }));
    }
}
