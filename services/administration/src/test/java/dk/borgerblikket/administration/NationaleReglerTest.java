package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class NationaleReglerTest {

    private static final String STI = ROD + "/nationale-regler";
    private static final String UDGANGSPUNKT =
            "{\"aldrigAaben\":[],\"byggesager\":[\"02.34.*\"],\"bevillingUdenUdbetaling\":false}";

    @AfterEach
    void tilUdgangspunktet() {
        gem(UDGANGSPUNKT).statusCode(200);
    }

    @Test
    void fraBegyndelsenErByggesagerEjerensOgIntetErLukketNationalt() {
        national()
                .get(STI)
                .then()
                .statusCode(200)
                .body("aldrigAaben", empty())
                .body("byggesager", contains("02.34.*"))
                .body("bevillingUdenUdbetaling", equalTo(false));
    }

    @Test
    void nyeReglerErstatterDeGamleOgStaarILoggen() throws Exception {
        var foer = Database.aendringer("nationalt");

        gem("{\"aldrigAaben\":[\"98\",\"98.*\"],\"byggesager\":[],\"bevillingUdenUdbetaling\":true}")
                .statusCode(200)
                .body("aldrigAaben", contains("98.*"))
                .body("byggesager", empty())
                .body("bevillingUdenUdbetaling", equalTo(true));

        assertThat(Database.aendringer("nationalt")).isEqualTo(foer + 1);
    }

    @Test
    void udbetalingDanmarkMaaBetaleForAndreIndtilAndetErSagt() {
        national().get(STI).then().body("betalere", contains("33236698"));

        gem("{\"aldrigAaben\":[],\"byggesager\":[],\"bevillingUdenUdbetaling\":false,\"betalere\":[\"22222222\"]}")
                .statusCode(200)
                .body("betalere", contains("22222222"));
        national().get(STI).then().body("betalere", contains("22222222"));
    }

    @ParameterizedTest(name = "{0} lukket, {1} åbnes: {3}")
    @CsvSource({
        "98.*,    98.24.04, true,  422",
        "98.*,    98.24.*,  true,  422",
        "98.*,    98.*,     true,  422",
        "98.24.*, 98.24.04, true,  422",
        "98.24.04,98.24.04, true,  422",
        "98.24.04,98.24.04, false, 200",
        "98.24.04,98.24.06, true,  200",
        "98.24.*, 98.*,     true,  200",
        "98.24.*, *,        true,  200",
    })
    void etNationaltLukketNummerKanIkkeAabnes(String lukket, String kle, boolean vis, int status) {
        gem("{\"aldrigAaben\":[\"%s\"],\"byggesager\":[],\"bevillingUdenUdbetaling\":false}".formatted(lukket))
                .statusCode(200);
        var cvr = kommune();

        var svar = medarbejder(cvr, "konfiguration_rediger")
                .body("{\"linjer\":[{\"kle\":\"%s\",\"vis\":%s}]}".formatted(kle, vis))
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(status);

        if (status == 422) {
            svar.body("fejl.sti", contains("linjer[0].kle")).body("fejl[0].besked", containsString("nationalt"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        aldrigAaben             | {"byggesager":[],"bevillingUdenUdbetaling":false}
        byggesager              | {"aldrigAaben":[],"bevillingUdenUdbetaling":false}
        bevillingUdenUdbetaling | {"aldrigAaben":[],"byggesager":[]}
        aldrigAaben[1]          | {"aldrigAaben":["98.*","9"],"byggesager":[],"bevillingUdenUdbetaling":false}
        byggesager[0]           | {"aldrigAaben":[],"byggesager":[null],"bevillingUdenUdbetaling":false}
        betalere[1]             | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"betalere":["33236698","3323669"]}
        betalere[0]             | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"betalere":[null]}
        """)
    void ugyldigeReglerAfvisesOgAendrerIntet(String felt, String json) throws Exception {
        var foer = Database.aendringer("nationalt");

        gem(json).statusCode(400).body("kode", equalTo("UGYLDIG_VAERDI")).body("fejl.sti", contains(felt));

        assertThat(Database.aendringer("nationalt")).isEqualTo(foer);
    }

    @Test
    void ukendteFelterAfvises() {
        gem(UDGANGSPUNKT.replace("}", ",\"journalnotater\":true}"))
                .statusCode(400)
                .body("kode", equalTo("UKENDT_FELT"));
    }

    private static ValidatableResponse gem(String json) {
        return national().body(json).put(STI).then();
    }
}
