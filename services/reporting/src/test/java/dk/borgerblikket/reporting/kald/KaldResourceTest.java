package dk.borgerblikket.reporting.kald;

import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.medYdelser;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.reporting.Rapport.Raekke;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KaldResourceTest {

    @Test
    void jsonHarDeFasteFelterOgIntetAndet() {
        var cvr = nyKommune();
        Leverance.med("2026-10-02T10:00:00Z", medSager(cvr))
                .og("2026-11-02T10:00:00Z", medYdelser(cvr))
                .og("2026-11-02T10:00:01Z", udenData(cvr))
                .send();

        var svar = laeser(cvr)
                .accept("application/json")
                .queryParams("fra", "2026-10", "til", "2026-11")
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(svar)
                .isEqualTo(
                        "[{\"maaned\":\"2026-10\",\"samletAntalKald\":1,\"antalKaldMedData\":1,\"antalKaldUdenData\":0},"
                                + "{\"maaned\":\"2026-11\",\"samletAntalKald\":2,\"antalKaldMedData\":1,\"antalKaldUdenData\":1}]");
    }

    @Test
    void csvKanAabnesIEtRegneark() {
        var cvr = nyKommune();
        Leverance.med("2026-10-02T10:00:00Z", medSager(cvr))
                .og("2026-11-02T10:00:00Z", medYdelser(cvr))
                .og("2026-11-02T10:00:01Z", udenData(cvr))
                .send();

        var svar = laeser(cvr)
                .accept("text/csv")
                .queryParams("fra", "2026-08", "til", "2026-11")
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"kald-paa-borgerblikket-" + cvr + "-2026-08-2026-11.csv\""))
                .extract()
                .asByteArray();

        assertThat(new String(svar, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFMåned;Samlet antal kald;Antal kald med data*;Antal kald uden data**\r\n"
                        + "August 2026;0;0;0\r\n"
                        + "September 2026;0;0;0\r\n"
                        + "Oktober 2026;1;1;0\r\n"
                        + "November 2026;2;1;1\r\n");
        assertThat(svar).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, csv",
        "application/pdf, pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx"
    })
    void rapportenKanGemmesSomFil(String format, String endelse) {
        var cvr = nyKommune();

        laeser(cvr)
                .accept(format)
                .queryParams("fra", "2026-08", "til", "2026-11")
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(format))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"kald-paa-borgerblikket-%s-2026-08-2026-11.%s\""
                                .formatted(cvr, endelse)));
    }

    @Test
    void maanederUdenKaldGiverRaekkerMedNullerAeldsteFoerst() {
        var cvr = nyKommune();
        Leverance.med("2026-03-02T10:00:00Z", medSager(cvr)).send();

        assertThat(Rapport.hent(cvr, "2026-02", "2026-04"))
                .containsExactly(
                        new Raekke("2026-02", 0, 0, 0), new Raekke("2026-03", 1, 1, 0), new Raekke("2026-04", 0, 0, 0));
    }

    @Test
    void maanederDerIkkeErBegyndtErIkkeMed() {
        var cvr = nyKommune();

        assertThat(Rapport.hent(cvr, "2026-10", "2027-12"))
                .extracting(Raekke::maaned)
                .containsExactly("2026-10", "2026-11");
        assertThat(Rapport.hent(cvr, "2026-12", "2027-12")).isEmpty();
    }

    @Test
    void udenPeriodeGaarRapportenEtAarTilbage() {
        var cvr = nyKommune();

        laeser(cvr)
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200)
                .body("size()", equalTo(13))
                .body("[0].maaned", equalTo("2025-11"))
                .body("[12].maaned", equalTo("2026-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12,2026-11",
        "2026-13,2026-12",
        "2026-1,2026-12",
        "26-01,2026-12",
        "2026-01-01,2026-12",
        "2026-01,i dag",
        "2016-12,2026-12",
        "+2026-01,2026-12",
        "-2026-01,2026-12"
    })
    void ubrugeligPeriodeAfvises(String fra, String til) {
        var cvr = nyKommune();

        laeser(cvr)
                .queryParams("fra", fra, "til", til)
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_PERIODE"));
    }

    @Test
    void hundredeOgTyveMaanederErIkkeForMange() {
        var cvr = nyKommune();

        assertThat(Rapport.hent(cvr, "2016-12", "2026-11")).hasSize(120);
    }

    @Test
    void ukendtFormatAfvises() {
        var cvr = nyKommune();

        laeser(cvr).accept("application/xml").get(Rapport.sti(cvr)).then().statusCode(406);
    }

    @Test
    void enAndenKommunesRapportFindesIkke() {
        var egen = nyKommune();
        var anden = nyKommune();

        laeser(egen).get(Rapport.sti(egen)).then().statusCode(200);
        laeser(egen).get(Rapport.sti(anden)).then().statusCode(404).body("kode", equalTo("IKKE_FUNDET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukendt", "1234567", "123456789", "UKENDT", "abcdefgh"})
    void detUkendteStedOgStederDerIkkeKanFindesErDetSammeForEnMedarbejder(String sted) {
        laeser(nyKommune()).get(Rapport.sti(sted)).then().statusCode(404).body("kode", equalTo("IKKE_FUNDET"));
    }

    @Test
    void denNationaleAdministratorKanLaeseAlleOgDenUkendte() {
        var token = Tokens.medarbejder(Rapport.NATIONAL, "national_admin");

        given().auth().oauth2(token).get(Rapport.sti(nyKommune())).then().statusCode(200);
        given().auth().oauth2(token).get(Rapport.sti("ukendt")).then().statusCode(200);
        given().auth().oauth2(token).get(Rapport.sti("12")).then().statusCode(404);
    }

    @Test
    void nationalAdministratorIEnKommuneErIkkeNational() {
        var cvr = nyKommune();
        var token = Tokens.medarbejder(cvr, "national_admin");

        given().auth().oauth2(token).get(Rapport.sti(cvr)).then().statusCode(403);
        given().auth().oauth2(token).get(Rapport.sti("ukendt")).then().statusCode(403);
    }

    @Test
    void udenRollenErDerIngenAdgang() {
        var cvr = nyKommune();

        given().auth()
                .oauth2(Tokens.medarbejder(cvr, "konfiguration_laes"))
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(403)
                .body("kode", equalTo("INGEN_ADGANG"));
    }

    @Test
    void borgereOgTjenesterHarIngenAdgangOgUdenTokenSkalManLoggePaa() {
        var cvr = nyKommune();

        given().auth()
                .oauth2(Tokens.borger("0123456789"))
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.tjeneste("gateway"))
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(403);
        given().get(Rapport.sti(cvr)).then().statusCode(401);
    }

    private static RequestSpecification laeser(String cvr) {
        return given().auth().oauth2(Tokens.medarbejder(cvr, "rapport_laes"));
    }
}
