package dk.borgerblikket.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class UdrulningTest {

    private static final String KOMMUNE = "55000001";

    @TestHTTPResource
    URI tjeneste;

    @BeforeEach
    void enKommuneSomErMed() {
        given().auth()
                .oauth2(Tokens.medarbejder("99999999", "national_admin"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "navn", "Korsbæk Kommune",
                        "kommunekode", "755",
                        "tilslutning", "TILSLUTTET",
                        "tilsluttetDato", "2020-09-01"))
                .put("/administration/v1/kommuner/" + KOMMUNE)
                .then()
                .statusCode(200);
    }

    @Test
    void thePictureIsOpenToEveryEmployee() {
        given().auth()
                .oauth2(Tokens.medarbejder(KOMMUNE))
                .get("/administration/v1/udrulning")
                .then()
                .statusCode(200)
                .body("tilsluttede", greaterThanOrEqualTo(1))
                .body("boelger.dato", hasItem("2020-09-01"));
    }

    @Test
    void thePageHasTheFiguresAndADrawingOfThem() {
        var side = Sideklient.medarbejder(tjeneste, KOMMUNE, "rapport_laes").hent("/admin/udrulning");

        assertThat(side.status()).isEqualTo(200);
        assertThat(side.html().select("h1").text()).isEqualTo("Udrulning");
        assertThat(side.html().select("svg title").text()).isEqualTo("Kommuner i alt over tid");
        assertThat(side.html().select("tbody th").eachText()).contains("1. september 2020");
        assertThat(side.html().select("nav a[aria-current]").text()).isEqualTo("Udrulning");
    }

    @Test
    void thePageIsThereInEnglishToo() {
        var side = Sideklient.medarbejder(tjeneste, KOMMUNE, "rapport_laes").hent("/admin/udrulning?sprog=en");

        assertThat(side.html().select("h1").text()).isEqualTo("Roll-out");
        assertThat(side.html().select("svg title").text()).isEqualTo("Municipalities in all over time");
        assertThat(side.html().select("tbody th").eachText()).contains("September 1, 2020");
    }
}
