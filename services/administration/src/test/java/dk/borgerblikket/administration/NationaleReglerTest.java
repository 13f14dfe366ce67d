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

    @Test
    void linksGaelderIHverKommuneIndtilAndetErSagt() {
        gem(UDGANGSPUNKT.replace(
                        "}",
                        ",\"links\":[{\"kle\":\"32.24\",\"links\":[{\"tekst\":\"Om kontanthjælp\",\"url\":\"https://www.borger.dk/kontanthjaelp\"}]}]}"))
                .statusCode(200)
                .body("links[0].kle", equalTo("32.24.*"))
                .body("links[0].links[0].tekst", equalTo("Om kontanthjælp"));
        gem(UDGANGSPUNKT).statusCode(200).body("links", empty());
    }

    @Test
    void etFormaalKanTilfoejesOgAendresMenBliverStaaende() {
        var tilsyn = ",\"formaal\":[{\"kode\":\"TILSYN\",\"tekst\":\"%s\",\"forsinkelseDage\":%d}]}";

        gem(UDGANGSPUNKT.replace("}", tilsyn.formatted("Tilsyn", 30)))
                .statusCode(200)
                .body("formaal.find { it.kode == 'TILSYN' }.forsinkelseDage", equalTo(30))
                .body("formaal.find { it.kode == 'SAGSBEHANDLING' }.tekst", equalTo("Behandling af din sag"));
        gem(UDGANGSPUNKT.replace("}", tilsyn.formatted("Tilsyn med kommunen", 60)))
                .statusCode(200);
        gem(UDGANGSPUNKT)
                .body("formaal.find { it.kode == 'TILSYN' }.tekst", equalTo("Tilsyn med kommunen"))
                .body("formaal.find { it.kode == 'TILSYN' }.forsinkelseDage", equalTo(60));
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
        links[0].links[0].url   | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"links":[{"kle":"32.*","links":[{"tekst":"x","url":"http://x.dk"}]}]}
        links[0].kle            | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"links":[{"kle":"3","links":[]}]}
        links[1].kle            | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"links":[{"kle":"32","links":[]},{"kle":"32.*","links":[]}]}
        links[0].links          | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"links":[{"kle":"32"}]}
        formaal[0].kode         | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"formaal":[{"kode":"tilsyn","tekst":"x","forsinkelseDage":0}]}
        formaal[0].tekst        | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"formaal":[{"kode":"TILSYN","tekst":" ","forsinkelseDage":0}]}
        formaal[0].forsinkelseDage | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"formaal":[{"kode":"TILSYN","tekst":"x","forsinkelseDage":-1}]}
        formaal[0].forsinkelseDage | {"aldrigAaben":[],"byggesager":[],"bevillingUdenUdbetaling":false,"formaal":[{"kode":"TILSYN","tekst":"x"}]}
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
