package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static dk.borgerblikket.administration.Kladdekald.linje;
import static dk.borgerblikket.administration.Kladdekald.redaktoer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configurations that leave as files and come back, and that one authority takes over from another. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class UdvekslingTest {

    private static final String MED_NOTE = "{\"kle\":\"32.24.*\",\"vis\":true,\"note\":\"Kun for os\"}";

    @ParameterizedTest
    @CsvSource({"json, application/json", "csv, text/csv"})
    void enFilKanTagesUdOgLaesesIndIEnNyKladde(String format, String medietype) {
        var anna = redaktoer("anna", kommune());
        anna.trin("aktivering", anna.gem(anna.begynd(), MED_NOTE, linje("27.*")))
                .statusCode(200);

        var fil = eksport(anna, "aktiv", format);
        fil.then()
                .statusCode(200)
                .contentType(containsString(medietype))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"kle-konfiguration-" + anna.cvr() + "." + format + "\""));

        importer(anna, null, medietype, fil.asByteArray())
                .then()
                .statusCode(200)
                .body("aarsag", equalTo("IMPORT"))
                .body("linjer.kle", contains("32.24.*", "27.*"))
                .body("linjer[0].note", equalTo("Kun for os"));
        anna.som()
                .get(anna.sti() + "/forskel")
                .then()
                .body("linjer.size()", equalTo(0))
                .body("uaendrede", equalTo(2));
    }

    @Test
    void enImportOvenIEnKladdeKraeverAtDenErSetOgEnUlaeseligAendrerIntet() {
        var anna = redaktoer("anna", kommune());
        var etag = anna.gem(anna.begynd(), linje("27.*"));
        var fil = "KLE;Åbnet\n32.*;Ja\n".getBytes(StandardCharsets.UTF_8);

        importer(anna, null, "text/csv", fil).then().statusCode(428);
        importer(anna, "\"andet\"", "text/csv", fil).then().statusCode(412);
        importer(anna, etag, "text/csv", "KLE;Åbnet\nx;Ja".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("fejl.sti", contains("raekke[2].kle"));
        anna.hent().header("ETag", equalTo(etag));
        var nyt = importer(anna, etag, "text/csv", fil);
        nyt.then().statusCode(200).body("linjer.kle", contains("32.*"));

        anna.trin("aktivering", nyt.header("ETag")).statusCode(200).body("aarsag", equalTo("IMPORT"));
    }

    @Test
    void enKopiHarDenAndensLinjerUdenDensNoterOgSigerHvorDeKommerFra() {
        var anna = redaktoer("anna", kommune());
        anna.trin("aktivering", anna.gem(anna.begynd(), MED_NOTE)).statusCode(200);
        var bent = redaktoer("bent", kommune());

        kopier(bent, kommune()).then().statusCode(404);
        kopier(bent, nytCvr()).then().statusCode(404);
        kopier(bent, "123").then().statusCode(400);
        bent.hent().statusCode(204);
        var kopi = kopier(bent, anna.cvr());
        kopi.then()
                .statusCode(200)
                .body("aarsag", equalTo("KOPI"))
                .body("kilde", equalTo(anna.cvr()))
                .body("linjer.kle", contains("32.24.*"))
                .body("linjer", everyItem(not(hasKey("note"))));
        bent.trin("aktivering", kopi.header("ETag"))
                .statusCode(200)
                .body("aarsag", equalTo("KOPI"))
                .body("kilde", equalTo(anna.cvr()));
        assertThat(eksport(bent, "kommune:" + anna.cvr(), "csv").asString()).doesNotContain("Kun for os");
    }

    @Test
    void formatOgKildeSkalFindes() {
        var anna = redaktoer("anna", kommune());

        eksport(anna, "aktiv", "xml").then().statusCode(400);
        eksport(anna, "alt", "csv").then().statusCode(400);
        eksport(anna, "kladde", "csv").then().statusCode(404);
        importer(anna, null, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
    }

    private static Response eksport(Kladdekald hvem, String af, String format) {
        return new Kladdekald("laeser", hvem.cvr(), "konfiguration_laes")
                .som()
                .queryParam("af", af)
                .queryParam("format", format)
                .get(hvem.sti() + "/eksport");
    }

    private static Response importer(Kladdekald hvem, String etag, String medietype, byte[] fil) {
        var anmodning = hvem.som().contentType(medietype).body(fil);
        if (etag != null) {
            anmodning.header("If-Match", etag);
        }
        return anmodning.post(hvem.sti() + "/kladde/import");
    }

    private static Response kopier(Kladdekald hvem, String fra) {
        return hvem.som().body("{\"cvr\":\"" + fra + "\"}").post(hvem.sti() + "/kladde/kopi");
    }
}
