package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KommuneTest {

    @Test
    void enKommuneOprettesOgLaesesAfEnhverAnsatDer() {
        var cvr = nytCvr();
        national().body("""
                        {"navn":"Korsbæk Kommune","kommunekode":"0998","tilslutning":"TILSLUTTET",
                         "tilsluttetDato":"2020-09-09"}""").put(kommunesti(cvr)).then().statusCode(200);

        medarbejder(cvr)
                .get(kommunesti(cvr))
                .then()
                .statusCode(200)
                .body("cvr", equalTo(cvr))
                .body("navn", equalTo("Korsbæk Kommune"))
                .body("kommunekode", equalTo("0998"))
                .body("tilslutning", equalTo("TILSLUTTET"))
                .body("tilsluttetDato", equalTo("2020-09-09"));
    }

    @Test
    void enKommuneUdenDatoErTilsluttetFraDenDagDetSkerOgBeholderDagen() {
        var cvr = kommune("TILSLUTTET");
        var idag = Dato.dag(Instant.now()).toString();

        national()
                .body("{\"navn\":\"Nyt navn\",\"tilslutning\":\"TILSLUTTET\"}")
                .put(kommunesti(cvr))
                .then()
                .statusCode(200)
                .body("navn", equalTo("Nyt navn"))
                .body("tilsluttetDato", equalTo(idag));
    }

    @Test
    void hverAendringAfTilslutningenGemmesMedHvemOgHvornaar() {
        var cvr = kommune("FORVENTET");
        gem(cvr, "{\"navn\":\"K\",\"tilslutning\":\"TILMELDT\",\"tilsluttetDato\":\"2099-12-01\"}", 200);
        gem(cvr, "{\"navn\":\"K2\",\"tilslutning\":\"TILMELDT\",\"tilsluttetDato\":\"2099-12-01\"}", 200);
        gem(cvr, "{\"navn\":\"K2\",\"tilslutning\":\"TILSLUTTET\",\"tilsluttetDato\":\"2020-12-01\"}", 200);

        medarbejder(cvr)
                .get(kommunesti(cvr) + "/tilslutninger")
                .then()
                .statusCode(200)
                .body("tilslutning", contains("FORVENTET", "TILMELDT", "TILSLUTTET"))
                .body("tilsluttetDato", contains(null, "2099-12-01", "2020-12-01"))
                .body("[2].aendretAf", startsWith(Kaldere.NATIONAL_CVR + "/"))
                .body("[2].aendretTid", notNullValue());
    }

    @Test
    void hverAendringStaarILoggenOgEnUaendretKommuneGoerIkke() throws Exception {
        var cvr = kommune("FORVENTET");
        var navn = "Kommune " + cvr.substring(4);
        gem(cvr, "{\"navn\":\"%s\",\"tilslutning\":\"FORVENTET\"}".formatted(navn), 200);
        assertThat(Database.aendringer(cvr)).isEqualTo(1);

        gem(cvr, "{\"navn\":\"Andet\",\"tilslutning\":\"FORVENTET\"}", 200);

        assertThat(Database.aendringer(cvr)).isEqualTo(2);
        assertThat(Database.tal("""
                        SELECT count(*) FROM aendringslog WHERE noegle = ? AND hvad = 'KOMMUNE' AND hvem LIKE '99999999/%'
                          AND foer ->> 'navn' = ? AND efter ->> 'navn' = 'Andet'""", cvr, navn)).isEqualTo(1);
    }

    @Test
    void oprettesDenSammeFlereGangePaaEnGangVinderEnOgDeAndreFaarDetAtVide() throws Exception {
        var cvr = nytCvr();
        var antal = 6;
        List<Callable<Integer>> skrivere = IntStream.range(0, antal)
                .<Callable<Integer>>mapToObj(i -> () -> national()
                        .body("{\"navn\":\"Samtidig\",\"tilslutning\":\"FORVENTET\"}")
                        .put(kommunesti(cvr))
                        .statusCode())
                .toList();

        try (var traade = Executors.newFixedThreadPool(antal)) {
            var svar =
                    traade.invokeAll(skrivere).stream().map(Future::resultNow).toList();
            assertThat(svar).contains(200).isSubsetOf(200, 409);
        }
        assertThat(Database.aendringer(cvr)).isEqualTo(1);
    }

    @Test
    void enMedarbejderSerKunSinEgenKommuneOgDenNationaleAlle() {
        var egen = kommune();
        var anden = kommune();

        medarbejder(egen).get(ROD + "/kommuner").then().statusCode(200).body("cvr", contains(egen));
        national().get(ROD + "/kommuner").then().statusCode(200).body("cvr", hasItems(egen, anden));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        navn           | {"tilslutning":"TILMELDT"}
        navn           | {"navn":"  ","tilslutning":"TILMELDT"}
        navn           | {"navn":"Sag om 610180-1234","tilslutning":"TILMELDT"}
        navn           | {"navn":"To\\nlinjer","tilslutning":"TILMELDT"}
        tilslutning    | {"navn":"K"}
        tilslutning    | {"navn":"K","tilslutning":"MÅSKE"}
        kommunekode    | {"navn":"K","kommunekode":"12","tilslutning":"TILMELDT"}
        tilsluttetDato | {"navn":"K","tilslutning":"TILSLUTTET","tilsluttetDato":"2099-01-01"}
        tilsluttetDato | {"navn":"K","tilslutning":"TILSLUTTET","tilsluttetDato":"1. december"}
        tilsluttetDato | {"navn":"K","tilslutning":"TILMELDT","tilsluttetDato":"+12345-01-01"}
        tilsluttetDato | {"navn":"K","tilslutning":"IKKE_TILMELDT","tilsluttetDato":"2020-01-01"}
        """)
    void ugyldigeOplysningerAfvisesOgAendrerIntet(String felt, String json) throws Exception {
        var cvr = kommune();

        national()
                .body(json)
                .put(kommunesti(cvr))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_VAERDI"))
                .body("fejl.sti", contains(felt))
                .body("fejl[0].besked", notNullValue());

        assertThat(Database.aendringer(cvr)).isEqualTo(1);
        national().get(kommunesti(cvr)).then().body("navn", equalTo("Kommune " + cvr.substring(4)));
    }

    @Test
    void ukendteFelterTommeBeskederOgForkerteAdresserAfvises() {
        var cvr = nytCvr();
        gem(cvr, "{\"navn\":\"K\",\"tilslutning\":\"TILMELDT\",\"boelge\":1}", 400);
        gem(cvr, "", 400);
        gem(cvr, "null", 400);
        gem(cvr, "{", 400);
        gem("1234567", "{\"navn\":\"K\",\"tilslutning\":\"TILMELDT\"}", 400);
        national().get(kommunesti(cvr)).then().statusCode(404).body("fejl", nullValue());
    }

    private static void gem(String cvr, String json, int status) {
        national().body(json).put(kommunesti(cvr)).then().statusCode(status);
    }
}
