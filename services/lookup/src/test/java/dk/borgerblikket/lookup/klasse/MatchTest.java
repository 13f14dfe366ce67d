package dk.borgerblikket.lookup.klasse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
final class MatchTest extends Tjenestetest {

    @Test
    void detMestPraeciseMoensterVinderOgGyldighedenErDatoens() {
        importerCsv("2021-08-01", "32.24.04;Hjælp", "32.24.32;Uddannelseshjælp").statusCode(200);
        importerCsv("2022-02-01", "32.24.04;Hjælp").statusCode(200);

        match("""
                {"moenstre":["*","32","32.24.*","32.2*","32.24.04"],"numre":["32.24.04","32.24.32","27.35.04"],"dato":"2022-06-01"}
                """)
                .statusCode(200)
                .body("resultater.nummer", contains("32.24.04", "32.24.32", "27.35.04"))
                .body("resultater.moenster", contains("32.24.04", "32.24.*", "*"))
                .body("resultater[0].moenstre", contains("32.24.04", "32.24.*", "32.2*", "32.*", "*"))
                .body("resultater.gyldig", contains(true, false, false))
                .body("resultater.titel", contains("Hjælp", "Uddannelseshjælp", null));
    }

    @Test
    void udenForAlleMoenstreErDerIntetMoenster() {
        match("{\"moenstre\":[\"32.24.*\"],\"numre\":[\"33.24.04\",\"G01\"]}")
                .statusCode(200)
                .body("resultater[0].moenster", nullValue())
                .body("resultater[1].moenster", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "32.*.04, 32.24.04, UGYLDIGT_NOEGLEMOENSTER",
        "32.24.04, 32-24, UGYLDIGT_NUMMER",
    })
    void uforstaaeligtAfvises(String moenster, String nummer, String kode) {
        match("{\"moenstre\":[\"" + moenster + "\"],\"numre\":[\"" + nummer + "\"]}")
                .statusCode(400)
                .body("kode", equalTo(kode));
    }

    private static ValidatableResponse match(String besked) {
        return somSystem()
                .contentType("application/json")
                .body(besked)
                .post("/klassifikation/v1/match")
                .then();
    }
}
