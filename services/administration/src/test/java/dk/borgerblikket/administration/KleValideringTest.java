package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a configuration can say, rule by rule: what is accepted, and what is refused with which words. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KleValideringTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        *          | {"kle":"*","vis":true}
        hovedgruppe | {"kle":"32.*","vis":true}
        gruppe     | {"kle":"32.24.*","vis":true}
        emne       | {"kle":"32.24.04","vis":true}
        lukket     | {"kle":"32.24.06","vis":false}
        titel      | {"kle":"32.24.*","vis":true,"titel":"SAGSTITEL"}
        dokumenter | {"kle":"32.24.*","vis":true,"dokumenter":"INGEN"}
        foelsomhed | {"kle":"32.24.*","vis":true,"maksFoelsomhed":"IKKE_FORTROLIGE_DATA"}
        foelsomhed | {"kle":"32.24.*","vis":true,"maksFoelsomhed":"FOELSOMME_PERSONOPLYSNINGER"}
        alle       | {"kle":"32.24.*","vis":true,"fagsystemer":{"tilstand":"ALLE","systemer":[]}}
        alle       | {"kle":"32.24.*","vis":true,"fagsystemer":{"tilstand":"ALLE"}}
        null       | {"kle":"32.24.*","vis":true,"fradato":null,"fagsystemer":null,"titel":null}
        V-808      | {"kle":"32.24.04","vis":true,"fradato":"2020-12-31"}
        V-808      | {"kle":"32.*","vis":true,"fradato":"2011-01-01"}
        V-808      | {"kle":"27.35.04","vis":true,"fradato":"2024-01-01"}
        V-808      | {"kle":"32.24.04","vis":false,"fradato":"2024-01-01"}
        V-805      | {"kle":"32.24.*","vis":true},{"kle":"32.24.06","vis":false}
        links      | {"kle":"32.*","vis":true,"links":[{"tekst":"Læs mere","url":"https://www.borger.dk/side?a=b#c"}]}
        links      | {"kle":"32.*","vis":true,"links":[],"note":"","journalnotater":false}
        """)
    void lovligeLinjerGemmes(String regel, String linjer) {
        gem(kommune(), linjer).statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        linjer[0].kle            | NN.NN.NN           | {"vis":true}
        linjer[0].kle            | NN.NN.NN           | {"kle":"32.2*","vis":true}
        linjer[0].kle            | NN.NN.NN           | {"kle":"32.24.04.01","vis":true}
        linjer[0].kle            | NN.NN.NN           | {"kle":"32.24.04-G01","vis":true}
        linjer[0].kle            | NN.NN.NN           | {"kle":"","vis":true}
        linjer[0].vis            | udfyldes           | {"kle":"32.*"}
        linjer[0].fradato        | ÅÅÅÅ-MM-DD         | {"kle":"32.*","vis":true,"fradato":"1. december 2020"}
        linjer[0].fradato        | ÅÅÅÅ-MM-DD         | {"kle":"32.*","vis":true,"fradato":"2020-02-30"}
        linjer[0].titel          | KLE_EMNE eller SAGSTITEL | {"kle":"32.*","vis":true,"titel":"TITEL"}
        linjer[0].dokumenter     | TIL_FRA_BORGEREN   | {"kle":"32.*","vis":true,"dokumenter":"NOGLE"}
        linjer[0].maksFoelsomhed | FOELSOMME          | {"kle":"32.*","vis":true,"maksFoelsomhed":"3"}
        linjer[0].maksFoelsomhed | VIP                | {"kle":"32.*","vis":true,"maksFoelsomhed":"VIP_SAGER"}
        linjer[0].fagsystemer.tilstand | ALLE eller KUN    | {"kle":"32.*","vis":true,"fagsystemer":{"tilstand":"INGEN"}}
        linjer[0].fagsystemer.tilstand | udfyldes     | {"kle":"32.*","vis":true,"fagsystemer":{}}
        linjer[0].fagsystemer.systemer | mindst ét    | {"kle":"32.*","vis":true,"fagsystemer":{"tilstand":"KUN"}}
        linjer[0].fagsystemer.systemer | mindst ét    | {"kle":"32.*","vis":true,"fagsystemer":{"tilstand":"UNDTAGEN","systemer":[]}}
        linjer[0].fagsystemer.systemer[0] | UUID      | {"kle":"32.*","vis":true,"fagsystemer":{"tilstand":"KUN","systemer":["Fasit"]}}
        linjer[1].kle            | allerede           | {"kle":"32","vis":true},{"kle":"32.*","vis":false}
        linjer[0].fradato        | 31. december 2020  | {"kle":"32.30.04","vis":true,"fradato":"2021-01-01"}
        linjer[0]                | udfyldes           | null
        linjer[0].journalnotater | låst nationalt     | {"kle":"32.*","vis":true,"journalnotater":true}
        linjer[0].note           | CPR-nummer         | {"kle":"32.*","vis":true,"note":"Se 660670-0006"}
        linjer[0].links[0]       | udfyldes           | {"kle":"32.*","vis":true,"links":[null]}
        linjer[0].links[0].tekst | udfyldes           | {"kle":"32.*","vis":true,"links":[{"url":"https://www.borger.dk"}]}
        linjer[0].links[0].url   | https              | {"kle":"32.*","vis":true,"links":[{"tekst":"x","url":"http://www.borger.dk"}]}
        linjer[0].links[0].url   | https              | {"kle":"32.*","vis":true,"links":[{"tekst":"x","url":"javascript:alert(1)"}]}
        linjer[0].links[0].url   | https              | {"kle":"32.*","vis":true,"links":[{"tekst":"x","url":"https://u:k@borger.dk"}]}
        linjer[0].links[0].url   | https              | {"kle":"32.*","vis":true,"links":[{"tekst":"x","url":"//borger.dk"}]}
        """)
    void ulovligeLinjerAfvisesMedStedOgGrund(String sti, String besked, String linjer) {
        var cvr = kommune();

        gem(cvr, linjer)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_KLE_KONFIGURATION"))
                .body("fejl.sti", contains(sti))
                .body("fejl[0].besked", containsString(besked));

        hent(cvr).header("ETag", equalTo("\"0\""));
    }

    @Test
    void altHvadDerErGaltSigesPaaEnGang() {
        gem(
                        kommune(),
                        "{\"kle\":\"x\",\"vis\":true},{\"kle\":\"32.*\"},{\"kle\":\"33.*\",\"vis\":true,\"titel\":\"y\"}")
                .statusCode(422)
                .body("fejl.sti", containsInAnyOrder("linjer[0].kle", "linjer[1].vis", "linjer[2].titel"));
    }

    @Test
    void linjerSkalVaereDerOgIkkeVaereForMange() {
        var sti = kommunesti(kommune()) + "/kle-konfiguration";
        var cvr = sti.split("/")[4];
        medarbejder(cvr, "konfiguration_rediger").body("{}").put(sti).then().statusCode(422);
        gem(cvr, "{\"kle\":\"32.*\",\"vis\":true},".repeat(5_000) + "{\"kle\":\"33.*\",\"vis\":true}")
                .statusCode(422)
                .body("fejl.sti", contains("linjer"));
    }

    @Test
    void fagsystemerSkalVaereOprettet() {
        var ukendt = UUID.randomUUID();
        var kendt = fagsystem();
        var linje =
                "{\"kle\":\"32.*\",\"vis\":true,\"fagsystemer\":{\"tilstand\":\"UNDTAGEN\",\"systemer\":[\"%s\",\"%s\"]}}";

        gem(kommune(), linje.formatted(kendt, ukendt))
                .statusCode(422)
                .body("fejl.sti", contains("linjer[0].fagsystemer.systemer"))
                .body("fejl[0].besked", containsString(ukendt.toString()));
        gem(kommune(), linje.formatted(kendt, fagsystem())).statusCode(200);
    }

    @Test
    void fradatoenGaelderForDenLinjeDerAfgoerDetObligatoriskeNummer() {
        var gruppe = "{\"kle\":\"32.24.*\",\"vis\":true,\"fradato\":\"2022-01-01\"}";

        gem(kommune(), gruppe)
                .statusCode(422)
                .body("fejl.besked", hasItem(containsString("32.24.12 (Ledighedsydelse)")));
        gem(kommune(), gruppe + emner("2020-06-01")).statusCode(200);
        gem(kommune(), "{\"kle\":\"32.24.*\",\"vis\":true}" + emner("2021-06-01"))
                .statusCode(422)
                .body("fejl.sti", hasItem("linjer[1].fradato"));
    }

    /** A line of its own for every mandatory number in group 32.24. */
    private static String emner(String fradato) {
        var linjer = new StringBuilder();
        for (var emne : new String[] {"04", "08", "12", "28", "30", "32"}) {
            linjer.append(",{\"kle\":\"32.24.%s\",\"vis\":true,\"fradato\":\"%s\"}".formatted(emne, fradato));
        }
        return linjer.toString();
    }

    private static ValidatableResponse hent(String cvr) {
        return medarbejder(cvr, "konfiguration_laes")
                .get(kommunesti(cvr) + "/kle-konfiguration")
                .then();
    }

    private static ValidatableResponse gem(String cvr, String linjer) {
        return medarbejder(cvr, "konfiguration_rediger")
                .body("{\"linjer\":[" + linjer + "]}")
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then();
    }
}
