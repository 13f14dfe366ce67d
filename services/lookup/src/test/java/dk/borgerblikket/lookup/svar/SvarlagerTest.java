package dk.borgerblikket.lookup.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Ready answers, seen from outside: what is changed in the database behind the service's back is not seen, what it writes is. */
@QuarkusTest
final class SvarlagerTest extends Tjenestetest {

    private static final String KLASSE = "/klassifikation/v1/klasser/32.24.04?dato=2021-01-01";

    @Test
    void etSvarGivesIgenUdenOpslagOgEnSkrivningToemmerLageret() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        somSystem().get(KLASSE).then().statusCode(200).body("titel", equalTo("Kontanthjælp"));

        sql("UPDATE egenskab SET navn = 'Ændret i databasen'");
        somSystem().get(KLASSE).then().body("titel", equalTo("Kontanthjælp"));

        importerCsv("2020-02-01", "32.24.04;Hjælp");
        somSystem().get(KLASSE).then().body("titel", equalTo("Hjælp"));
    }

    /** What another copy of the service writes looks from here as what is changed in the database. */
    @Test
    void denDerVilHaveEtFriskSvarFaarDet() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        somSystem().get(KLASSE).then().body("titel", equalTo("Kontanthjælp"));
        sql("UPDATE egenskab SET navn = 'Skrevet af en anden'");

        somSystem()
                .header("Cache-Control", "no-cache")
                .get(KLASSE)
                .then()
                .body("titel", equalTo("Skrevet af en anden"));
        somSystem().get(KLASSE).then().body("titel", equalTo("Skrevet af en anden"));
    }

    @Test
    void denDerHarSvaretFaarDetIkkeIgen() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        for (var adresse : new String[] {KLASSE, "/klassifikation/v1/klasser?ids=32.24.04,99"}) {
            var etag = somSystem().get(adresse).then().statusCode(200).extract().header("ETag");
            assertThat(etag).matches("\"[0-9a-f]{64}\"");
            somSystem()
                    .header("If-None-Match", etag)
                    .get(adresse)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(etag))
                    .body(emptyString());
            somSystem().header("If-None-Match", "\"andet\"").get(adresse).then().statusCode(200);
        }
    }

    @Test
    void etSvarGaelderKunSinAdresse() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        importerCsv("2022-02-01", "32.24.04;Hjælp");
        somSystem().get(KLASSE).then().body("titel", equalTo("Kontanthjælp"));
        somSystem()
                .get("/klassifikation/v1/klasser/32.24.04?dato=2023-01-01")
                .then()
                .body("titel", equalTo("Hjælp"));
    }

    @Test
    void etSvarDerErGemtGivesIkkeTilDenDerIkkeMaaSpoerge() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        somSystem().get(KLASSE).then().statusCode(200);
        som(Tokens.borger("6101901234")).get(KLASSE).then().statusCode(403);
        som(Tokens.system(FAGSYSTEM, "22222222")).get(KLASSE).then().statusCode(403);
    }

    @Test
    void enFejlGemmesIkke() {
        importerCsv("2020-02-01", "32.24.04;Kontanthjælp");
        sql("UPDATE egenskab SET noegle = '32.24.05' WHERE art = 'Klasse'");
        somSystem().get(KLASSE).then().statusCode(404);
        sql("UPDATE egenskab SET noegle = '32.24.04' WHERE art = 'Klasse'");
        somSystem().get(KLASSE).then().statusCode(200);
    }
}
