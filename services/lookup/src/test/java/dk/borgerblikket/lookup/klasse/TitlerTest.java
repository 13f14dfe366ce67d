package dk.borgerblikket.lookup.klasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class TitlerTest extends Tjenestetest {

    private static final String TITLER = "/klassifikation/v1/titler";

    @Test
    void alleNiveauerHarDeresTitlerMedPerioder() {
        importerCsv(
                "2020-02-01",
                "32;Ydelser",
                "32.24;Hjælp",
                "32.24.04;Kontanthjælp",
                "32.24.32;Uddannelseshjælp",
                "G01;F");
        importerCsv("2022-02-01", "32;Ydelser", "32.24;Hjælp", "32.24.04;Hjælp til forsørgelse");

        tjeneste()
                .get(TITLER)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("udgave", equalTo("2022-02-01"))
                .body("emner.nummer", contains("32", "32.24", "32.24.04", "32.24.32"))
                .body("emner[2].titler.titel", contains("Kontanthjælp", "Hjælp til forsørgelse"))
                .body("emner[2].titler.fra", contains("2020-02-01", "2022-02-01"))
                .body("emner[2].titler.til", contains("2022-02-01", null))
                .body("emner[3].titler.til", contains("2022-02-01"))
                .body("emner[0].titler[0].til", nullValue());
    }

    @Test
    void uaendredeTitlerSendesIkkeIgen() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        var etag = tjeneste().get(TITLER).then().extract().header("ETag");

        assertThat(etag).matches("\"[0-9a-f]{64}\"");
        tjeneste()
                .header("If-None-Match", "\"andet\", " + etag)
                .get(TITLER)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(emptyString());
        tjeneste().header("If-None-Match", "\"andet\"").get(TITLER).then().statusCode(200);
    }

    @Test
    void sammeUdgaveIgenBeholderEtagOgEnAendringGiverEtNyt() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        var etag = tjeneste().get(TITLER).then().extract().header("ETag");

        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        tjeneste().header("If-None-Match", etag).get(TITLER).then().statusCode(304);

        importerCsv("2020-02-01", "32.24.04;Hjælp");
        tjeneste().header("If-None-Match", etag).get(TITLER).then().statusCode(200);
    }

    private static RequestSpecification tjeneste() {
        return som(Tokens.tjeneste("gateway"));
    }
}
