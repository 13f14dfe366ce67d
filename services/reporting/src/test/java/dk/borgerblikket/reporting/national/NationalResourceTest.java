package dk.borgerblikket.reporting.national;

import static dk.borgerblikket.reporting.Leverance.kommune;
import static dk.borgerblikket.reporting.Leverance.medFejl;
import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.medYdelser;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.ProeveOpsaetninger;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class NationalResourceTest {

    private static final String STI = "/rapportering/v1/kald";

    @Inject
    ProeveOpsaetninger opsaetninger;

    @Test
    void hverKommuneHarEnRaekkeOgSummenErSummenAfDem() {
        var aaby = nyKommune();
        var zealand = nyKommune();
        var stille = nyKommune();
        opsaetninger.kender(aaby, "Åby Kommune");
        opsaetninger.kender(zealand, "Zealand Kommune");
        opsaetninger.kender(stille, "Stille Kommune");
        Leverance.med("2019-03-02T10:00:00Z", medSager(aaby))
                .og("2019-03-02T11:00:00Z", kommune(zealand, true, true, false))
                .og("2019-04-02T10:00:00Z", udenData(aaby), medFejl(zealand))
                .og("2019-04-02T12:00:00Z", medYdelser(null))
                .send();

        var svar = hent("2019-03", "2019-04");

        assertThat(kald(svar, aaby))
                .containsEntry("samlet", 2)
                .containsEntry("medData", 1)
                .containsEntry("udenData", 1);
        assertThat(kald(svar, zealand)).containsEntry("samlet", 1).containsEntry("medTekniskFejl", 1);
        assertThat(kald(svar, stille)).containsEntry("samlet", 0).containsEntry("medTekniskFejl", 0);
        assertThat(svar.getInt("iAlt.samlet"))
                .isEqualTo(svar.getList("kommuner.kald.samlet", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        List<String> navne = svar.getList("kommuner.navn");
        assertThat(navne).containsSubsequence("Stille Kommune", "Zealand Kommune", "Åby Kommune", "Ukendt kommune");
        assertThat(navne.getLast()).isEqualTo("Ukendt kommune");
        assertThat(navne).doesNotHaveDuplicates();
    }

    @Test
    void etKaldUdenForPeriodenTaellesIkke() {
        var cvr = nyKommune();
        Leverance.med("2019-06-30T21:59:59Z", medSager(cvr))
                .og("2019-06-30T22:00:00Z", medSager(cvr))
                .send();

        assertThat(kald(hent("2019-06", "2019-06"), cvr)).containsEntry("samlet", 1);
        assertThat(kald(hent("2019-07", "2019-07"), cvr)).containsEntry("samlet", 1);
        assertThat(kald(hent("2019-06", "2019-07"), cvr)).containsEntry("samlet", 2);
    }

    @Test
    void csvHarEnSidsteRaekkeMedSummen() {
        var cvr = nyKommune();
        opsaetninger.kender(cvr, "Kommune; med \"tegn\"");
        Leverance.med("2018-03-02T10:00:00Z", medSager(cvr)).send();

        var svar = national()
                .accept("text/csv")
                .queryParams("fra", "2018-03", "til", "2018-03")
                .get(STI)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"kald-paa-borgerblikket-alle-kommuner-2018-03-2018-03.csv\""))
                .extract()
                .asString();

        assertThat(svar.lines())
                .contains("\uFEFFKommune;Samlet antal kald;Antal kald med data*;Antal kald uden data**")
                .contains("\"Kommune; med \"\"tegn\"\"\";1;1;0");
        assertThat(svar).endsWith("I alt;1;1;0\r\n");
    }

    @Test
    void udenAdministrationStaarKommunerneMedNummer() {
        var cvr = nyKommune();
        Leverance.med("2018-05-02T10:00:00Z", medSager(cvr)).send();
        opsaetninger.erHentet(false);
        try {
            assertThat(hent("2018-05", "2018-05").getList("kommuner.navn", String.class))
                    .containsExactly("CVR " + cvr);
        } finally {
            opsaetninger.erHentet(true);
        }
    }

    @Test
    void kunDenNationaleAdministratorSerAlleKommuner() {
        given().auth()
                .oauth2(Tokens.medarbejder(nyKommune(), "rapport_laes"))
                .get(STI)
                .then()
                .statusCode(403);
        national().get(STI).then().statusCode(200);
    }

    @Test
    void etLayoutDerIkkeFindesAfvises() {
        national().queryParam("layout", "pænt").get(STI).then().statusCode(400).body("kode", equalTo("UKENDT_LAYOUT"));
    }

    private static JsonPath hent(String fra, String til) {
        return national()
                .accept("application/json")
                .queryParams("fra", fra, "til", til, "layout", "udvidet")
                .get(STI)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> kald(JsonPath svar, String cvr) {
        return svar.getMap("kommuner.find { it.cvr == '%s' }.kald".formatted(cvr));
    }

    private static RequestSpecification national() {
        return given().auth().oauth2(Tokens.medarbejder(Rapport.NATIONAL, "national_admin"));
    }
}
