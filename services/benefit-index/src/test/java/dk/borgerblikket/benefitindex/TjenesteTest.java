package dk.borgerblikket.benefitindex;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the service tells of itself. */
@QuarkusTest
class TjenesteTest extends Indekstest {

    private static final List<String> SOAP =
            List.of("/ydelseindeks/6", "/bevillingindeks/6", "/oekonomiskeffektueringindeks/6");

    @Test
    void everySoapAddressIsDescribed() {
        Map<String, Map<String, Map<String, Object>>> stier = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .extract()
                .path("paths");

        assertThat(stier).containsKeys(SOAP.toArray(String[]::new));
        assertThat(SOAP).allSatisfy(sti -> {
            var operationer = stier.get(sti);
            assertThat(operationer).containsOnlyKeys("get", "post");
            // Everybody may read the WSDL, and so nobody is refused.
            assertThat(operationer.get("get").get("summary")).isNotNull();
            assertThat(operationer.get("get").get("responses").toString()).contains("200=");
            assertThat(operationer.get("post").get("summary")).isNotNull();
            assertThat(operationer.get("post").get("responses").toString())
                    .contains("200=", "400=", "401=", "403=", "413=", "500=");
        });
    }

    @Test
    void everyOperationIsDescribed() {
        Map<String, Map<String, Map<String, Object>>> stier = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .extract()
                .path("paths");

        assertThat(stier)
                .containsKeys(
                        "/borger/v1/ydelser",
                        "/intern/v1/ydelser/grundlag/{cvr}",
                        "/borger/v1/opslag",
                        "/revision/v1/opslag",
                        "/intern/v1/kle-brug",
                        "/ydelseindeks/v1/importer",
                        "/ydelseindeks/v1/opdater",
                        "/ydelseindeks/v1/fremsoeg",
                        "/ydelseindeks/v1/fjern-ved-sag",
                        "/ydelseindeks/v1/validering",
                        "/ydelseindeks/v1/fund",
                        "/ydelseindeks/v1/fund/oversigt",
                        "/ydelseindeks/v1/haendelser",
                        "/ydelseindeks/v1/indlaesninger",
                        "/ydelseindeks/v1/indlaesninger/{id}",
                        "/ydelseindeks/v1/indlaesninger/{id}/data",
                        "/ydelseindeks/v1/indlaesninger/{id}/fejl",
                        "/ydelseindeks/v1/indlaesninger/{id}/afslut",
                        "/ydelseindeks/v1/systemovergange",
                        "/ydelseindeks/v1/systemovergange/{id}",
                        "/ydelseindeks/v1/systemovergange/{id}/udfoer",
                        "/bevillingindeks/v1/fjern",
                        "/oekonomiskeffektueringindeks/v1/fjern");
        assertThat(stier.values())
                .allSatisfy(operationer -> assertThat(operationer.values()).allSatisfy(operation -> {
                    assertThat(operation.get("summary")).isNotNull();
                    assertThat(operation.get("responses").toString()).containsAnyOf("200=", "201=", "202=", "204=");
                }));
    }
}
