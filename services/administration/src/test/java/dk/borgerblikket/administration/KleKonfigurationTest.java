package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KleKonfigurationTest {

    private static final String EN_LINJE = "{\"linjer\":[{\"kle\":\"32.24.*\",\"vis\":true}]}";

    @Test
    void foerFoersteVersionErIntetAabnet() {
        hent(kommune()).statusCode(200).header("ETag", equalTo("\"0\"")).body("linjer", empty());
    }

    @Test
    void enLinjeFaarSineStandardvaerdier() {
        var cvr = kommune();

        gem(cvr, "{\"linjer\":[{\"kle\":\"32\",\"vis\":true}]}").statusCode(200).header("ETag", equalTo("\"1\""));

        hent(cvr)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("linjer[0].kle", equalTo("32.*"))
                .body("linjer[0].vis", equalTo(true))
                .body("linjer[0].sager", equalTo(true))
                .body("linjer[0].ydelser", equalTo(true))
                .body("linjer[0]", not(hasKey("fradato")))
                .body("linjer[0].aktiveUdenFradato", equalTo(false))
                .body("linjer[0].fagsystemer.tilstand", equalTo("ALLE"))
                .body("linjer[0].fagsystemer.systemer", empty())
                .body("linjer[0].titel", equalTo("KLE_EMNE"))
                .body("linjer[0].dokumenter", equalTo("TIL_FRA_BORGEREN"))
                .body("linjer[0]", not(hasKey("maksFoelsomhed")));
    }

    @Test
    void enLinjeMedAltUdfyldtLaesesSomDenBlevSkrevetOgKanSendesIgen() {
        var cvr = kommune();
        var linje = """
                {"kle":"32.24.04","vis":true,"sager":false,"ydelser":true,"fradato":"2020-12-01",
                 "aktiveUdenFradato":true,"fagsystemer":{"tilstand":"KUN","systemer":["%s"]},"titel":"SAGSTITEL",
                 "dokumenter":"ALLE","maksFoelsomhed":"FORTROLIGE_PERSONOPLYSNINGER",
                 "links":[{"tekst":"Læs om kontanthjælp","url":"https://www.borger.dk/kontanthjaelp"}],
                 "note":"Aftalt på ledermødet\\nden 3. marts"}""".formatted(fagsystem());

        gem(cvr, "{\"linjer\":[" + linje + "]}").statusCode(200);
        var laest = hent(cvr).extract().jsonPath().getMap("linjer[0]");

        assertThat(laest).isEqualTo(JsonPath.from(linje).getMap(""));
        assertThat(laest).hasSize(12);
    }

    @Test
    void detDerLaesesKanSendesIgenSomDetEr() {
        var cvr = kommune();
        gem(cvr, EN_LINJE).statusCode(200);
        var laest = hent(cvr).extract().asString();

        gem(cvr, laest).statusCode(200).header("ETag", equalTo("\"2\""));

        assertThat(hent(cvr).extract().asString()).isEqualTo(laest);
        assertThat(JsonPath.from(laest).getMap("")).containsOnlyKeys("linjer");
    }

    @Test
    void hverVersionBliverStaaendeMedHvemOgHvornaar() {
        var cvr = kommune();
        gem(cvr, EN_LINJE).statusCode(200).header("ETag", equalTo("\"1\""));
        gem(cvr, "{\"linjer\":[]}").statusCode(200).header("ETag", equalTo("\"2\""));
        gem(cvr, EN_LINJE).statusCode(200).header("ETag", equalTo("\"3\""));

        medarbejder(cvr, "konfiguration_laes")
                .get(sti(cvr) + "/versioner")
                .then()
                .statusCode(200)
                .body("version", contains(3, 2, 1))
                .body("oprettetAf", everyItem(startsWith(cvr + "/")))
                .body("oprettetTid", everyItem(notNullValue()));
        medarbejder(cvr, "konfiguration_laes")
                .get(sti(cvr) + "/versioner/1")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("linjer.kle", contains("32.24.*"))
                .body("oprettetAf", startsWith(cvr + "/"));
        medarbejder(cvr, "konfiguration_laes")
                .get(sti(cvr) + "/versioner/4")
                .then()
                .statusCode(404);
        medarbejder(cvr, "konfiguration_laes")
                .get(sti(cvr) + "/versioner/nyeste")
                .then()
                .statusCode(400);
    }

    @Test
    void enAendringBygtPaaEnGammelVersionAfvises() {
        var cvr = kommune();
        gem(cvr, EN_LINJE).statusCode(200);
        gemHvis(cvr, "\"1\"", EN_LINJE).statusCode(200).header("ETag", equalTo("\"2\""));

        gemHvis(cvr, "\"1\"", EN_LINJE).statusCode(412).body("kode", equalTo("AENDRET_IMENS"));
        gemHvis(cvr, "W/\"2\"", EN_LINJE).statusCode(412);
        hent(cvr).header("ETag", equalTo("\"2\""));

        gemHvis(cvr, "*", EN_LINJE).statusCode(200).header("ETag", equalTo("\"3\""));
    }

    @Test
    void samtidigeAendringerFaarHverSinVersion() throws Exception {
        var cvr = kommune();
        var antal = 6;
        List<Callable<Integer>> skrivere = IntStream.range(0, antal)
                .<Callable<Integer>>mapToObj(
                        i -> () -> version(gem(cvr, EN_LINJE).statusCode(200)))
                .toList();

        try (var traade = Executors.newFixedThreadPool(antal)) {
            var versioner = traade.invokeAll(skrivere).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(versioner).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void hverAendringStaarILoggenMedFoerOgEfter() throws Exception {
        var cvr = kommune();
        gem(cvr, EN_LINJE).statusCode(200);
        gem(cvr, "{\"linjer\":[]}").statusCode(200);

        assertThat(Database.tal("""
                        SELECT count(*) FROM aendringslog WHERE noegle = ? AND hvad = 'KLE_KONFIGURATION'
                          AND hvem LIKE ? || '/%' AND foer ->> 'version' = '1' AND efter ->> 'version' = '2'""", cvr, cvr)).isEqualTo(1);
    }

    @Test
    void ukendteFelterOgUlaeseligeBeskederAfvisesOgAendrerIntet() throws Exception {
        var cvr = kommune();
        gem(cvr, EN_LINJE).statusCode(200);

        gem(cvr, "{\"version\":1,\"linjer\":[]}").statusCode(400).body("kode", equalTo("UKENDT_FELT"));
        gem(cvr, "{\"linjer\":[{\"kle\":\"32.*\",\"vis\":true,\"sagsnumre\":true}]}")
                .statusCode(400)
                .body("kode", equalTo("UKENDT_FELT"))
                .body("detail", startsWith("Feltet linjer[0].sagsnumre"));
        gem(cvr, "{\"linjer\":[{\"kle\":\"32.*\",\"vis\":\"true\"}]}").statusCode(400);
        gem(cvr, "{\"linjer\":{}}").statusCode(400);
        gem(cvr, "{\"linjer\":[],\"linjer\":[]}").statusCode(400);
        gem(cvr, "{\"linjer\":[").statusCode(400);
        gem(cvr, "").statusCode(400);

        hent(cvr).header("ETag", equalTo("\"1\"")).body("linjer.kle", contains("32.24.*"));
        assertThat(Database.aendringer(cvr)).isEqualTo(2);
    }

    @Test
    void enKommuneDerIkkeErOprettetHarIngenKonfiguration() {
        var cvr = nytCvr();

        hent(cvr).statusCode(404);
        gem(cvr, EN_LINJE).statusCode(404);
        medarbejder(cvr, "konfiguration_laes")
                .get(sti(cvr) + "/versioner")
                .then()
                .statusCode(404);
    }

    @Test
    void denNationaleAdministratorKanAendreEnhverKommune() {
        var cvr = kommune();

        national().body(EN_LINJE).put(sti(cvr)).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    private static int version(ValidatableResponse svar) {
        return Integer.parseInt(svar.extract().header("ETag").replace("\"", ""));
    }

    private static ValidatableResponse hent(String cvr) {
        return medarbejder(cvr, "konfiguration_laes").get(sti(cvr)).then();
    }

    private static ValidatableResponse gem(String cvr, String json) {
        return medarbejder(cvr, "konfiguration_rediger")
                .body(json)
                .put(sti(cvr))
                .then();
    }

    private static ValidatableResponse gemHvis(String cvr, String etag, String json) {
        return medarbejder(cvr, "konfiguration_rediger")
                .header("If-Match", etag)
                .body(json)
                .put(sti(cvr))
                .then();
    }

    private static String sti(String cvr) {
        return kommunesti(cvr) + "/kle-konfiguration";
    }
}
