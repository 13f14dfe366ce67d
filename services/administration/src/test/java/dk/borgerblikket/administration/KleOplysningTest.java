package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What KLE says about a configuration: while lookup has never answered, while it does, and when it has stopped. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Opslagsnabo.class)
class KleOplysningTest {

    Opslagsnabo opslag;

    @Test
    void administrationenVirkerMedOgUdenOpslagstjenesten() throws Exception {
        var cvr = kommune();
        national().body("""
                        {"linjer":[{"kle":"32.24.32","vis":true},{"kle":"32.24.04","vis":false},
                                   {"kle":"99.99.99","vis":true},{"kle":"*","vis":false}]}""").put(kommunesti(cvr) + "/kle-konfiguration").then().statusCode(200);

        oplysninger(cvr)
                .body("version", equalTo(1))
                .body("", not(hasKey("kleHentet")))
                .body("linjer.kle", contains("32.24.32", "32.24.04", "99.99.99", "*"))
                .body("linjer.status", contains("IKKE_OPLYST", "IKKE_OPLYST", "IKKE_OPLYST", "IKKE_OPLYST"));

        udenTitlerErDerIngenPopuptekst(cvr);

        opslag.op();
        afventKle(cvr);
        harTitler(cvr);
        popuptekstenFoelgerKonfigurationen(cvr);
        popuptekstenKanSesFoerDenGaelder(cvr);

        opslag.ned();
        Thread.sleep(300);
        harTitler(cvr);
    }

    @Test
    void udenKonfigurationErDerIntetAtOplyse() {
        oplysninger(kommune()).body("version", equalTo(0)).body("linjer", empty());
    }

    private static void harTitler(String cvr) {
        oplysninger(cvr)
                .body("kleHentet", notNullValue())
                .body("linjer.status", contains("UDGAAET", "GYLDIG", "UKENDT", "GYLDIG"))
                .body("linjer[0].titel", equalTo("Uddannelseshjælp"))
                .body("linjer[0].udgaar", equalTo("2022-02-01"))
                .body("linjer[0].forslag.kle", contains("32.24.04"))
                .body("linjer[0].forslag.titel", contains("Hjælp til forsørgelse"))
                .body("linjer[0].forslag.aabent", contains(false))
                .body("linjer[2]", not(hasKey("titel")));
    }

    private static void udenTitlerErDerIngenPopuptekst(String cvr) {
        medarbejder(cvr, "konfiguration_laes")
                .get(kommunesti(cvr) + "/popuptekst")
                .then()
                .statusCode(503)
                .body("kode", equalTo("KLE_UTILGAENGELIG"));
    }

    private static void popuptekstenFoelgerKonfigurationen(String cvr) {
        medarbejder(cvr, "konfiguration_laes")
                .get(kommunesti(cvr) + "/popuptekst")
                .then()
                .statusCode(200)
                .body("konfigurationsversion", equalTo(1))
                .body("tekst", containsString("inden for følgende område: Uddannelseshjælp. Andre områder"))
                .body("html", containsString("<ul><li>Uddannelseshjælp</li></ul>"));
        medarbejder(cvr, "rapport_laes")
                .get(kommunesti(cvr) + "/popuptekst")
                .then()
                .statusCode(403);
    }

    private static void popuptekstenKanSesFoerDenGaelder(String cvr) {
        var linjer = "{\"linjer\":[{\"kle\":\"32.24.32\",\"vis\":true},{\"kle\":\"32.24.04\",\"vis\":true}]}";
        var redaktoer = Kladdekald.redaktoer("anna", cvr);
        redaktoer
                .som()
                .body(linjer)
                .post(kommunesti(cvr) + "/popuptekst")
                .then()
                .statusCode(200)
                .body("konfigurationsversion", equalTo(1))
                .body("uaendret", equalTo(false))
                .body("tekst", containsString("Hjælp til forsørgelse; Uddannelseshjælp"))
                .body("forskel.find {it.tekst == 'Uddannelseshjælp'}.art", equalTo("UAENDRET"))
                .body("forskel.find {it.tekst == 'Hjælp til forsørgelse'}.art", equalTo("TILFOEJET"));
        redaktoer
                .som()
                .body("{\"linjer\":[{\"kle\":\"32.2\",\"vis\":true}]}")
                .post(kommunesti(cvr) + "/popuptekst")
                .then()
                .statusCode(422);

        redaktoer.som().get(kommunesti(cvr) + "/popuptekst/kladde").then().statusCode(204);
        var etag = redaktoer.begynd();
        kladdensTekst(redaktoer).body("uaendret", equalTo(true));
        redaktoer
                .gemIndhold(etag, linjer.replace("]}", "],\"gyldigFra\":\"2090-01-01\"}"))
                .statusCode(200);
        kladdensTekst(redaktoer)
                .body("dag", equalTo("2090-01-01"))
                .body("uaendret", equalTo(false))
                .body("tekst", containsString("Hjælp til forsørgelse; Uddannelseshjælp"));
        popuptekstenFoelgerKonfigurationen(cvr);
    }

    private static ValidatableResponse kladdensTekst(Kladdekald redaktoer) {
        return redaktoer
                .som()
                .get(kommunesti(redaktoer.cvr()) + "/popuptekst/kladde")
                .then()
                .statusCode(200);
    }

    private static void afventKle(String cvr) throws InterruptedException {
        var frist = Instant.now().plusSeconds(40);
        while (oplysninger(cvr).extract().path("kleHentet") == null) {
            assertThat(Instant.now()).isBefore(frist);
            Thread.sleep(50);
        }
    }

    private static ValidatableResponse oplysninger(String cvr) {
        return medarbejder(cvr, "konfiguration_laes")
                .get(kommunesti(cvr) + "/kle-konfiguration/oplysninger")
                .then()
                .statusCode(200);
    }
}
